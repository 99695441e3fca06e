int size = 4;
int f() {
  unsigned long size = sizeof(size);
  return (int)size;
}
