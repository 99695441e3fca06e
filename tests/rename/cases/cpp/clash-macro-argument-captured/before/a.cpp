#define ADD(a, b) ((a) + (b))
int f(int left) { int tmp = 1; { return ADD(left, tmp); } }
