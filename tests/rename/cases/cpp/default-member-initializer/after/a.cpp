struct S {
  int base = 1;
  int second = base + 1;
  int third = this->base;
};
int first = 9;
