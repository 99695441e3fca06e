namespace geometry {
struct Point { int x; };
}
