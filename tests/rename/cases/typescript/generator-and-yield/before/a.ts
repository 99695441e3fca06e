function* numbers(limit: number): Generator<number> {
  for (let n = 0; n < limit; n++) {
    yield n;
  }
}
export const all = [...numbers(3)];
export const numbersText = "numbers";

