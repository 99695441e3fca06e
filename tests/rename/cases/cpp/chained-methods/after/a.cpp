struct Builder {
  Builder& width(int w) { return *this; }
  Builder& paint(int c) { return *this; }
  int build() { return 1; }
};
struct Palette { int color(int c) { return c; } };
int f(Palette p) {
  return Builder().width(1).paint(2).width(p.color(3)).paint(4).build();
}
