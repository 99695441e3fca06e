namespace a {
int id() { return 1; }
namespace b {
int f() { return id(); }
}
namespace c {
int id() { return 2; }
int f() { return id() + a::id(); }
}
}
