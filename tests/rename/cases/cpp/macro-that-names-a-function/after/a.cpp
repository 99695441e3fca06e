void report(const char* s, int line);
#define LOG(s) report(s, __LINE__)
void f() { LOG("a"); }
