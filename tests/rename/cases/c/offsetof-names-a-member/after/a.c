#include <stddef.h>
struct job { int id; struct { void *n; } links; };
struct other { int list; };
size_t f(void) { return offsetof(struct job, links); }
size_t g(void) { return offsetof(struct other, list); }
size_t h(void) { return __builtin_offsetof(struct job, links.n); }
