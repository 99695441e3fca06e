const outer = 1;
export function f(): number {
  const inner = 2;
  return inner + outer;
}

