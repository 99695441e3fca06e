struct stat { int size; };
int stat(struct stat* s) { return s->size; }
int f() {
  struct stat s = {3};
  return stat(&s);
}
