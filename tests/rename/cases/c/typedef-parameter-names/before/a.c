typedef int (*handler)(int arg);
int run(handler h, int arg) { return h(arg); }
