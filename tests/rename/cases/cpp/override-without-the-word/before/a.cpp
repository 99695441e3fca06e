struct Shape { virtual int draw(int x) = 0; };
struct Circle : Shape { int draw(int y) { return y; } };
int f(Circle& c, Shape* s) { return c.draw(1) + s->draw(2); }
