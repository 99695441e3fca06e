struct Point { int x; int y; };
struct Other { int x; };
int f(Point p, Point* q, Other o) {
  return p.x + q->x + (*q).x + (&p)->x + o.x;
}
