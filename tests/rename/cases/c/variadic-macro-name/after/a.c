int emit(const char *f, ...);
#define LOG(fmt, rest...) emit(fmt, ##rest)
int f(int args) { return LOG("%d args", args); }
