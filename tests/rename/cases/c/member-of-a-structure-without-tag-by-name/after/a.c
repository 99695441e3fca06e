typedef struct { int ident; } one;
typedef struct { int id; } two;
int f(one *a, two *b) { return a->ident + b->id; }
