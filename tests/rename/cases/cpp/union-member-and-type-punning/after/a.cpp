union Number { int i; float real; struct { short lo, hi; } parts; };
float f(Number n) { Number m = {.real = 1.0f}; n.real += m.real; Number* p = &n; return p->real + f(*p); }
