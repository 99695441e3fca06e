struct ops { int (*fetch)(int); };
int read(int a) { return a; }
int f(struct ops *o) { return o->fetch(1) + read(2); }
