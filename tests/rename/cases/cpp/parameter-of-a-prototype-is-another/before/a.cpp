int twice(int n);
int once(int n) { return n; }
int twice(int n) { return 2 * once(n); }
