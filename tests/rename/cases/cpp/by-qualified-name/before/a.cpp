namespace a { int run() { return 1; } }
namespace b { int run() { return 2; } }
int f() { return a::run() + b::run(); }
