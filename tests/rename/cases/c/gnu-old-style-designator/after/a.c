struct ops { int (*opener)(void); int (*close)(void); };
int open(void) { return 0; }
struct ops o = {opener: open, close: 0};
