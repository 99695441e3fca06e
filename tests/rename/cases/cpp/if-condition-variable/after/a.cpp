int* look(int);
int f(int key) {
  if (int* found = look(key)) {
    return *found;
  } else {
    found = nullptr;
    return found == nullptr;
  }
}
int p;
