const shared = 1;
export function f(): number {
  const local = 2;
  return shared + local;
}

