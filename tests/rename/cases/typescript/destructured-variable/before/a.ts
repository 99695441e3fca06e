interface Box { width: number; height: number }
export function area({ width, height }: Box): number {
  return width * height;
}

