struct item { int num; };
int a(struct item *i) { return i->num; }
