int twice(int n);
int once(int n) { return n; }
int twice(int amount) { return 2 * once(amount); }
