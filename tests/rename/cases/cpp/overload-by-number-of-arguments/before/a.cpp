int draw(int x) { return x; }
int draw(int x, int y) { return x + y; }
int f() { return draw(1) + draw(1, 2); }
