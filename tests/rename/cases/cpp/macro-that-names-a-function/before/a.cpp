void log_line(const char* s, int line);
#define LOG(s) log_line(s, __LINE__)
void f() { LOG("a"); }
