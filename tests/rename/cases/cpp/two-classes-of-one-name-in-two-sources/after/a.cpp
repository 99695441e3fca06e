namespace { struct Job { int n; }; }
int f() { Job t{1}; return t.n; }
