export function check(cond: unknown, message: string): asserts cond {
  if (!cond) {
    throw new Error(message);
  }
}

