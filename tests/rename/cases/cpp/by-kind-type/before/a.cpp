struct node { int v; };
int f(struct node n) { return n.v; }
namespace other { int node(); }
