#define GLOBAL(type, name) type name
GLOBAL(int, limit);
int f() { return limit + 1; }
