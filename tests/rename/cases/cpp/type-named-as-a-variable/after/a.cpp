struct status { int size; };
int stat(struct status* s) { return s->size; }
int f() {
  struct status s = {3};
  return stat(&s);
}
