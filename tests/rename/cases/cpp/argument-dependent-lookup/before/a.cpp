namespace geo {
struct Point { int x; };
int scale(const Point& p) { return p.x; }
}
int f(geo::Point p) { return scale(p) + geo::scale(p); }
