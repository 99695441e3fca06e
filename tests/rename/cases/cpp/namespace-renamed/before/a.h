namespace geo {
struct Point { int x; };
}
