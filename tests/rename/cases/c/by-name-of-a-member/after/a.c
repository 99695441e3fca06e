struct one { int ident; };
struct two { int id; };
int f(struct one *a, struct two *b) { return a->ident + b->id; }
