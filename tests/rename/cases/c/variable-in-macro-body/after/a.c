static int log_depth;
#define LOG(n) do { if ((n) < log_depth) emit(n); } while (0)
void emit(int n) { (void)n; }
void f(void) { LOG(1); log_depth++; }
