#define NEW(type) ((type *)alloc(sizeof(type)))
void *alloc(unsigned long n);
struct work { int id; };
struct work *f(int job) { (void)job; return NEW(struct work); }
