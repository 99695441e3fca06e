typedef struct Point { int x; } Point;
int f(Point p, struct Point q) { return p.x + q.x; }
