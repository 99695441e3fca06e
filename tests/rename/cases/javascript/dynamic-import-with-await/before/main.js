async function f() {
  const math = await import('./math.js');
  math.add();
  const { add } = await import('./math.js');
  add();
}
