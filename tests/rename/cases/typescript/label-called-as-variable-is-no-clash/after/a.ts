export function f(count: number): void {
  count: for (;;) {
    if (count > 1) break count;
  }
}

