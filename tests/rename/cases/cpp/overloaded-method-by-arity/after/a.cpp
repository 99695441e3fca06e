struct Store {
  void put(int a);
  void put_pair(int a, int b);
};
void Store::put(int a) {}
void Store::put_pair(int a, int b) { put(a); }
void f(Store& s) {
  s.put(1);
  s.put_pair(1, 2);
}
