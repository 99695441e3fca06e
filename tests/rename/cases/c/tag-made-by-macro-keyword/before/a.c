#define SIZE_OF(tag) sizeof(struct tag)
struct job { int id; };
unsigned long f(int job) { return SIZE_OF(job) + job; }
