struct Add { int operator()(int a, int b) const { return a + b; } };
int f() {
  Add add;
  return add(1, 2) + Add()(3, 4);
}
