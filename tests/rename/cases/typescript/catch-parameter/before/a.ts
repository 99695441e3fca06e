export function f(error: string): string {
  try {
    return JSON.parse(error);
  } catch (error) {
    console.log(error);
  }
  return error;
}

