unsigned f(int n) { return n; }
