function good(amount) {
  return amount + 1;
}
const bad = (;
function last(n) { return n; }
