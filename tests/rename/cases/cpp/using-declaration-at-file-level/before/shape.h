namespace shape {
struct Point { int x; };
}
