struct ops { int (*open)(void); int (*close)(void); };
int open(void) { return 0; }
struct ops o = {open: open, close: 0};
