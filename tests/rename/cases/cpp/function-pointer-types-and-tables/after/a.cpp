typedef int (*Op)(int, int);
static int add_two(int a, int b) { return a + b; }
static int minus(int a, int b) { return a - b; }
Op ops[] = {add_two, &add_two, minus};
struct Entry { const char* name; Op op; } table[] = {{"plus", add_two}, {.name = "minus", .op = minus}};
int apply(Op op, int a) { return op(a, a) + (*op)(1, 2); }
int (*pick(bool b))(int, int) { return b ? add_two : minus; }
int f() { int plus = 1; return apply(::add_two, plus); }
