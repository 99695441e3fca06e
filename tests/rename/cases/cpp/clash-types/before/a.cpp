struct Cat { int n; };
struct Dog { int n; };
int f(Cat c, Dog d) { return c.n + d.n; }
