int draw(int x) { return x; }
int draw_at(int x, int y) { return x + y; }
int f() { return draw(1) + draw_at(1, 2); }
