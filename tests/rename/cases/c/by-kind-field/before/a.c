struct ops { int (*read)(int); };
int read(int a) { return a; }
int f(struct ops *o) { return o->read(1) + read(2); }
