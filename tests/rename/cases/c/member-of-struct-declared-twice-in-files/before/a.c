struct item { int no; };
int a(struct item *i) { return i->no; }
