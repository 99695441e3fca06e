#define NEW(type) ((type *)alloc(sizeof(type)))
void *alloc(unsigned long n);
typedef struct { int a, b; } pair;
pair *f(void) { return NEW(pair); }
