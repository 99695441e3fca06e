function broken( {
}
export function f(): number {
  const sum = 1;
  return sum + 1;
}

