int f() {
  int (*handler)(int) = nullptr;
  int (&array)[2] = *new int[1][2];
  return handler ? (*handler)(1) + handler(2) : array[0];
}
