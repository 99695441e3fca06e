typedef int count_t;
static _Atomic count_t total;
int f(void) { count_t n = total; return n + (_Atomic(count_t)){1}; }
