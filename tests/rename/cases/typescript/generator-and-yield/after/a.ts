function* naturals(limit: number): Generator<number> {
  for (let n = 0; n < limit; n++) {
    yield n;
  }
}
export const all = [...naturals(3)];
export const numbersText = "numbers";

