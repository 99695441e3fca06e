namespace { struct Task { int n; }; }
int g() { Task t{2}; return t.n; }
