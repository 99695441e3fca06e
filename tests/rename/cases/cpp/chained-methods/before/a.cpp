struct Builder {
  Builder& width(int w) { return *this; }
  Builder& color(int c) { return *this; }
  int build() { return 1; }
};
struct Palette { int color(int c) { return c; } };
int f(Palette p) {
  return Builder().width(1).color(2).width(p.color(3)).color(4).build();
}
