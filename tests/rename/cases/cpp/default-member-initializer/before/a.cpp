struct S {
  int first = 1;
  int second = first + 1;
  int third = this->first;
};
int first = 9;
