int size = 4;
int f() {
  unsigned long bytes = sizeof(bytes);
  return (int)bytes;
}
