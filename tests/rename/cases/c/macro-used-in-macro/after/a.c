#define ONE_KB 1024
#define MB (ONE_KB * ONE_KB)
#define CAT(a, b) a##b
int f(void) { return MB + ONE_KB; }
