#ifdef DEBUG
#define TRACE_MSG(x) emit(x)
#else
#define TRACE_MSG(x) ((void)0)
#endif
