function broken( {
}
export function f(): number {
  const total = 1;
  return total + 1;
}

