int put(int a) { return a; }
int put(const char* s) { return 1; }
int f() { return put(1) + put("a"); }
