function* series() {
  yield 1;
  yield* series();
}
for (const n of series()) console.log(n);
