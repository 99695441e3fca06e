#define GLOBAL(type, name) type name
GLOBAL(int, bound);
int f() { return bound + 1; }
