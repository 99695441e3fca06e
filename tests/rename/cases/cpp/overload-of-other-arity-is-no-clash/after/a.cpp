int put(int a, int b) { return a + b; }
int put(int a) { return a; }
int f() { return put(1, 2) + put(3); }
