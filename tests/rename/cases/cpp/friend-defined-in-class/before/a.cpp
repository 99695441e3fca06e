struct Bag {
  int n;
  friend void swap_bags(Bag& a, Bag& b) { a.n = b.n; }
};
void f(Bag& a, Bag& b) { swap_bags(a, b); }
