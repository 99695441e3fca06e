namespace geo {
struct Point { int x; };
int scale_by(const Point& p) { return p.x; }
}
int f(geo::Point p) { return scale_by(p) + geo::scale_by(p); }
