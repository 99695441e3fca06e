struct Color { int r; int g; };
struct Pixel { Color color; int r; };
Pixel p{.color = {.r = 1, .g = 2}, .r = 3};
int f() { return p.color.r + p.r; }
