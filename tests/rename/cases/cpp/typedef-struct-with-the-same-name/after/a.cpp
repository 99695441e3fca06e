typedef struct Dot { int x; } Dot;
int f(Dot p, struct Dot q) { return p.x + q.x; }
