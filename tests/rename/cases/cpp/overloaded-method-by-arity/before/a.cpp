struct Store {
  void put(int a);
  void put(int a, int b);
};
void Store::put(int a) {}
void Store::put(int a, int b) { put(a); }
void f(Store& s) {
  s.put(1);
  s.put(1, 2);
}
