const limit = 3;
export function check(value) {
  const bound = value + 1;
  return () => bound < limit;
}
