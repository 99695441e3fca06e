typedef int number;
static int show_int(int a) { return a; }
static int print_real(double a) { return (int)a; }
#define print(x) _Generic((x), number: show_int, default: print_real)(x)
int f(void) { return print(1) + _Generic(1.0, int: show_int, default: print_real)(1); }
