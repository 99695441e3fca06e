namespace log { void write(const char* s, int n = 0); }
#define LOG(s) ::log::write(s, __LINE__)
void f() { LOG("x"); log::write("y"); }
