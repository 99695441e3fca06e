#define KB 1024
#define MB (KB * KB)
#define CAT(a, b) a##b
int f(void) { return MB + KB; }
