export function f(outer: number): number {
  outer: for (let i = 0; i < outer; i++) {
    for (;;) {
      if (i > 2) {
        break outer;
      }
      continue outer;
    }
  }
  return outer;
}

