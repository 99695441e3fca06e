int sum;
#define ADD(sum, n) ((sum) + (n))
#define BUMP(n) (sum += (n))
int f(int a) { return ADD(a, sum) + BUMP(1); }
