int total;
#define ADD(sum, n) ((sum) + (n))
#define BUMP(n) (total += (n))
int f(int a) { return ADD(a, total) + BUMP(1); }
