struct Color { int rgb; };
struct Car {
  ::Color Color;
  int get() { return Color.rgb; }
};
int f(Car c, Color d) { return c.Color.rgb + d.rgb; }
