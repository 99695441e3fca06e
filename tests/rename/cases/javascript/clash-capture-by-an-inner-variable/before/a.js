const outer = 1;
function f(inner) {
  return outer + inner;
}
