#define NEW(type) ((type *)alloc(sizeof(type)))
void *alloc(unsigned long n);
typedef struct { int a, b; } triple;
triple *f(void) { return NEW(triple); }
