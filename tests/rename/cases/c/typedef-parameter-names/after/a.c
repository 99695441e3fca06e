typedef int (*handler)(int argument);
int run(handler h, int arg) { return h(arg); }
