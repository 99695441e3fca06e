export function read(text: string): number {
  const base = 10;
  return parseInt(text, base);
}
