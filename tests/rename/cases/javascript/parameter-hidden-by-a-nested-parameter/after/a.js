function outer(a) {
  function inner(x) { return x; }
  const other = function (y) { return y + a; };
  return inner(a) + other(1);
}
