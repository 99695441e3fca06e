export function f(): void {
  outer: for (;;) {
    inner: for (;;) {
      if (Math.random() > 0.5) break outer;
      break inner;
    }
  }
}

