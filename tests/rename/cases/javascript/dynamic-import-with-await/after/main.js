async function f() {
  const math = await import('./math.js');
  math.sum();
  const { sum: add } = await import('./math.js');
  add();
}
