struct buf { int size; };
int f(struct buf *b, int size) { return b->size + size; }
