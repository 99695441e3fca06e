interface Box { width?: number; height: number }
export function area(b: Box): number {
  const { width: w = 1, height } = b;
  const { width = 2 } = b;
  return w * height * width;
}

