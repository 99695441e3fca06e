export function lengths(words: string[]): number[] {
  const out: number[] = [];
  for (const word of words) {
    out.push(word.length);
  }
  return out;
}

