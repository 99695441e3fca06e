function f() {
  let x = 1;
  for (;;) { var y = 2; }
  return x + y;
}
