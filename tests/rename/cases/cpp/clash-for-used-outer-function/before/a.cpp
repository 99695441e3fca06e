int length(int);
int f(int v) {
  int n = v;
  return length(n);
}
