namespace moves {
int turn(int d) { return d; }
}
using namespace moves;
int f() { return turn(3); }
