typedef int number;
static int print_int(int a) { return a; }
static int print_real(double a) { return (int)a; }
#define print(x) _Generic((x), number: print_int, default: print_real)(x)
int f(void) { return print(1) + _Generic(1.0, int: print_int, default: print_real)(1); }
