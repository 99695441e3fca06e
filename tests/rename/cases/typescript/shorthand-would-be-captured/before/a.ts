const value = 1;
export function f(data: string): object {
  return { value, data };
}
