int* look(int);
int f(int key) {
  if (int* p = look(key)) {
    return *p;
  } else {
    p = nullptr;
    return p == nullptr;
  }
}
int p;
