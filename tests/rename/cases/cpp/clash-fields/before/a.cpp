struct Point {
  int x;
  int y;
};
int f(Point p) { return p.x + p.y; }
