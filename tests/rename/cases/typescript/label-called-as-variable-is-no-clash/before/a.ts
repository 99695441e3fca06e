export function f(count: number): void {
  top: for (;;) {
    if (count > 1) break top;
  }
}

