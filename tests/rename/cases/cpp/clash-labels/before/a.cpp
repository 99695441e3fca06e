int f(int n) {
  if (n) goto one;
  goto two;
one:
  return 1;
two:
  return 2;
}
