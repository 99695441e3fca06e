struct vertex { int v; };
int f(struct vertex n) { return n.v; }
namespace other { int node(); }
