int base_value = 1;
int f(int start = ::base_value, int other = ::base_value) { return start + other; }
struct A { int start = ::base_value; int more{start}; static int start_at() { return ::base_value; } };
