const fact = function recurse(n: number): number {
  return n < 2 ? 1 : n * recurse(n - 1);
};
export const six = fact(3);

