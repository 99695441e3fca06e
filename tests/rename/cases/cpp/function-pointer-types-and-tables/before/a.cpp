typedef int (*Op)(int, int);
static int plus(int a, int b) { return a + b; }
static int minus(int a, int b) { return a - b; }
Op ops[] = {plus, &plus, minus};
struct Entry { const char* name; Op op; } table[] = {{"plus", plus}, {.name = "minus", .op = minus}};
int apply(Op op, int a) { return op(a, a) + (*op)(1, 2); }
int (*pick(bool b))(int, int) { return b ? plus : minus; }
int f() { int plus = 1; return apply(::plus, plus); }
