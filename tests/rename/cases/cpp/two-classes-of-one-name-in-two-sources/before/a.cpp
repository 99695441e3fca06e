namespace { struct Task { int n; }; }
int f() { Task t{1}; return t.n; }
