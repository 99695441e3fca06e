int put(double a) { return 1; }
int set(int b) { return 2; }
int f() { return put(1) + set(2); }
