int start = 1;
int f(int start = ::start, int other = ::start) { return start + other; }
struct A { int start = ::start; int more{start}; static int start_at() { return ::start; } };
