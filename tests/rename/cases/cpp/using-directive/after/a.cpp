namespace moves {
int twist(int d) { return d; }
}
using namespace moves;
int f() { return twist(3); }
