typedef int count_t;
struct s { _Atomic count_t n; };
static _Atomic count_t total;
int f(struct s *p) { return p->n + total; }
