struct Point { int horizontal; int y; };
struct Other { int x; };
int f(Point p, Point* q, Other o) {
  return p.horizontal + q->horizontal + (*q).horizontal + (&p)->horizontal + o.x;
}
