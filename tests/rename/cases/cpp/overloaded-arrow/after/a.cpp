struct Wheel { void spin(); };
struct Ref {
  Wheel* w;
  Wheel* operator->() { return w; }
  Wheel& operator*() { return *w; }
  void turn();
};
void f(Ref r) {
  r->spin();
  r.turn();
  (*r).spin();
}
