namespace shape {
struct Dot { int x; };
}
