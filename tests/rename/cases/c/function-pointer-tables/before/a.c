struct ops { int (*open)(int); int (*close)(int); };
static int do_open(int a) { return a; }
static int do_close(int a) { return a; }
static const struct ops table[] = {
    {.open = do_open, .close = do_close},
    {&do_open, do_close},
};
int run(int i) { return table[i].open(i); }
