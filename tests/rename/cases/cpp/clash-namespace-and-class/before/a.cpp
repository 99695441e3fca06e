namespace util { int f() { return 1; } }
struct Tools {};
int g() { return util::f(); }
