namespace log { void write_line(const char* s, int n = 0); }
#define LOG(s) ::log::write_line(s, __LINE__)
void f() { LOG("x"); log::write_line("y"); }
