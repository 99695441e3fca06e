int f(int* p0) {
  if (int* p = p0) {
    int q = *p;
    return q;
  }
  return 0;
}
