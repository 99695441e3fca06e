typedef struct { int id; } one;
typedef struct { int id; } two;
int f(one *a, two *b) { return a->id + b->id; }
