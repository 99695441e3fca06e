int put(int a) { return a; }
long set(int b) { return b; }
long f() { return put(1) + set(2); }
