int initial() { return 4; }
int f(int x = initial()) { return x; }
int y = f() + initial();
