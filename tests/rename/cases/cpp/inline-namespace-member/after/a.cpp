namespace lib {
inline namespace v2 {
int current() { return 2; }
}
int g() { return current(); }
}
int f() { return lib::current() + lib::v2::current(); }
