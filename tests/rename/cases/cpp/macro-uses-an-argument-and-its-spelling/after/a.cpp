#define SHOW(x) show(#x, x)
void show(const char* name, int value);
void f(int color) { SHOW(color); }
