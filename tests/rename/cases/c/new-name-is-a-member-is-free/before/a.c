struct buf { int size; };
int f(struct buf *b, int n) { return b->size + n; }
