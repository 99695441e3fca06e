export function f(outer: number): number {
  rows: for (let i = 0; i < outer; i++) {
    for (;;) {
      if (i > 2) {
        break rows;
      }
      continue rows;
    }
  }
  return outer;
}

