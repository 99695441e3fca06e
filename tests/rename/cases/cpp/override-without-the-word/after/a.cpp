struct Shape { virtual int render(int x) = 0; };
struct Circle : Shape { int render(int y) { return y; } };
int f(Circle& c, Shape* s) { return c.render(1) + s->render(2); }
