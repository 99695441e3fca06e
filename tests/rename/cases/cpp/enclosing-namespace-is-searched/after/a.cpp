namespace a {
int outer_id() { return 1; }
namespace b {
int f() { return outer_id(); }
}
namespace c {
int id() { return 2; }
int f() { return id() + a::outer_id(); }
}
}
