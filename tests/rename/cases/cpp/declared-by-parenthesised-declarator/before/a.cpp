int f() {
  int (*callback)(int) = nullptr;
  int (&array)[2] = *new int[1][2];
  return callback ? (*callback)(1) + callback(2) : array[0];
}
