const limit = 10;
function f(max) {
  return Math.min(max, limit);
}
