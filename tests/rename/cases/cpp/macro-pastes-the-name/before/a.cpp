int load_a() { return 1; }
#define LOAD(x) load_##x()
int f() { return LOAD(a); }
