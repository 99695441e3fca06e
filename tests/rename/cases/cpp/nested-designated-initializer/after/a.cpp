struct Color { int red; int g; };
struct Pixel { Color color; int r; };
Pixel p{.color = {.red = 1, .g = 2}, .r = 3};
int f() { return p.color.red + p.r; }
