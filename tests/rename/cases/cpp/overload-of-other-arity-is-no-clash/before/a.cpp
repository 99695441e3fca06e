int put(int a, int b) { return a + b; }
int set(int a) { return a; }
int f() { return put(1, 2) + set(3); }
