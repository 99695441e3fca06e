int f() {
  int a = 1, *last = &a, c[2] = {*last, 2}, &d = *last;
  return a + *last + c[0] + d;
}
