int emit(const char *f, ...);
#define LOG(fmt, args...) emit(fmt, ##args)
int f(int args) { return LOG("%d args", args); }
