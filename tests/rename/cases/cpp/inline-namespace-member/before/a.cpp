namespace lib {
inline namespace v2 {
int version() { return 2; }
}
int g() { return version(); }
}
int f() { return lib::version() + lib::v2::version(); }
