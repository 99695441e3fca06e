#include "a.h"
struct ctx { int a; };
int use(struct ctx *ctx) { return ctx->a; }
