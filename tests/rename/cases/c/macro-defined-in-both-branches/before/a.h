#ifdef DEBUG
#define DBG(x) emit(x)
#else
#define DBG(x) ((void)0)
#endif
