function outerStep() { return 1; }
function walk(by = outerStep()) {
  return by + step();
  function step() { return 2; }
}
walk();
