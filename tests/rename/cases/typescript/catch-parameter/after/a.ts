export function f(error: string): string {
  try {
    return JSON.parse(error);
  } catch (problem) {
    console.log(problem);
  }
  return error;
}

