#define NEW(type) ((type *)alloc(sizeof(type)))
void *alloc(unsigned long n);
struct job { int id; };
struct job *f(int job) { (void)job; return NEW(struct job); }
