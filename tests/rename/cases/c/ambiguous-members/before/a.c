struct one { int id; };
struct two { int id; };
int f(struct one *a, struct two *b) { return a->id + b->id; }
