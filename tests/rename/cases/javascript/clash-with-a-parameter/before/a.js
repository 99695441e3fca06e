function f(n) {
  var m = 1;
  return n + m;
}
