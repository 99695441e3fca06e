function good(n) {
  return n + 1;
}
const bad = (;
function last(n) { return n; }
