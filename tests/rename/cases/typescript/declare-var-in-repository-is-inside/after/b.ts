export function f(version: number): number {
  return version;
}

