struct Shape { virtual int render(int x) { return x; } };
struct Circle : Shape { int draw(int x, int y) { return x + y; } };
int f(Circle& c, Shape* s) { return c.draw(1, 2) + s->render(2); }
