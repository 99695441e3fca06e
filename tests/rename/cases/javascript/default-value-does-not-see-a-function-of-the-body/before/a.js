function step() { return 1; }
function walk(by = step()) {
  return by + step();
  function step() { return 2; }
}
walk();
