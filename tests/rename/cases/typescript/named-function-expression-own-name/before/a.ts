const fact = function fact(n: number): number {
  return n < 2 ? 1 : n * fact(n - 1);
};
export const six = fact(3);

