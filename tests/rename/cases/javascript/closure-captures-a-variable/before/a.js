function counter() {
  let n = 0;
  return { up() { n += 1; return n; }, get: () => n };
}
