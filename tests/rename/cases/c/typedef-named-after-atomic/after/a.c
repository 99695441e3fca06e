typedef int counter;
static _Atomic counter total;
int f(void) { counter n = total; return n + (_Atomic(counter)){1}; }
