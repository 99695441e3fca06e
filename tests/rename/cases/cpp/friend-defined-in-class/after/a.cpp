struct Bag {
  int n;
  friend void exchange(Bag& a, Bag& b) { a.n = b.n; }
};
void f(Bag& a, Bag& b) { exchange(a, b); }
