struct Painter { virtual void update() = 0; };
struct Clock { virtual void update() = 0; };
struct Widget : Painter, Clock {
  void update() override {}
};
void f(Painter& p, Clock& c) {
  p.update();
  c.update();
}
