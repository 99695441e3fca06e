#include "a.h"
struct context { int a; };
int use(struct context *ctx) { return ctx->a; }
