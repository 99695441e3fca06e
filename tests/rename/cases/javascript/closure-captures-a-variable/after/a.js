function counter() {
  let ticks = 0;
  return { up() { ticks += 1; return ticks; }, get: () => ticks };
}
