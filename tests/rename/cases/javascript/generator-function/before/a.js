function* numbers() {
  yield 1;
  yield* numbers();
}
for (const n of numbers()) console.log(n);
