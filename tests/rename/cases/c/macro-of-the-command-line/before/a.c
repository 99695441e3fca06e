#ifdef CONFIG_DEBUG
int debug = 1;
#endif
