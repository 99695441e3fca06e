interface Box { wide: number; height: number }
export function area({ wide: width, height }: Box): number {
  return width * height;
}

