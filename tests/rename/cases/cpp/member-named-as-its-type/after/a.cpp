struct Color { int rgb; };
struct Car {
  ::Color paint;
  int get() { return paint.rgb; }
};
int f(Car c, Color d) { return c.paint.rgb + d.rgb; }
