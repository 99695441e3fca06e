interface Box { wide?: number; height: number }
export function area(b: Box): number {
  const { wide: w = 1, height } = b;
  const { wide: width = 2 } = b;
  return w * height * width;
}

