struct Wheel { void turn(); };
struct Ref {
  Wheel* w;
  Wheel* operator->() { return w; }
  Wheel& operator*() { return *w; }
  void turn();
};
void f(Ref r) {
  r->turn();
  r.turn();
  (*r).turn();
}
