struct Painter { virtual void refresh() = 0; };
struct Clock { virtual void refresh() = 0; };
struct Widget : Painter, Clock {
  void refresh() override {}
};
void f(Painter& p, Clock& c) {
  p.refresh();
  c.refresh();
}
