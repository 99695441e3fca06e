static int log_level;
#define LOG(n) do { if ((n) < log_level) emit(n); } while (0)
void emit(int n) { (void)n; }
void f(void) { LOG(1); log_level++; }
