function outer(x) {
  function inner(x) { return x; }
  const other = function (y) { return y + x; };
  return inner(x) + other(1);
}
