interface Box { width: number; height: number }
export function area({ width: wide, height }: Box): number {
  return wide * height;
}

