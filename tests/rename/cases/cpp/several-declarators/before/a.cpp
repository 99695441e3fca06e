int f() {
  int a = 1, *b = &a, c[2] = {*b, 2}, &d = *b;
  return a + *b + c[0] + d;
}
