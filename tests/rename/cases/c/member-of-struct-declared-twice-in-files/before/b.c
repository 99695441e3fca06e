struct item { int no; };
int b(struct item *i) { return i->no; }
