union Number { int i; float f; struct { short lo, hi; } parts; };
float f(Number n) { Number m = {.f = 1.0f}; n.f += m.f; Number* p = &n; return p->f + f(*p); }
