#define SIZE_OF(tag) sizeof(struct tag)
struct work { int id; };
unsigned long f(int job) { return SIZE_OF(work) + job; }
