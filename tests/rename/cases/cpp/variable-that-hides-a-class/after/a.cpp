struct stat { int size; };
int read_status(struct stat* s) { return s->size; }
int f() {
  struct stat s = {3};
  return read_status(&s);
}
