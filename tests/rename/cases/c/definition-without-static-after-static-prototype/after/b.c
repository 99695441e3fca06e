int walk(int n) { return n + 1; }
