int total = 1;
int f(int n) { return n + total; }
