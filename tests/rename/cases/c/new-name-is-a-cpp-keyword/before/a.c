int f(int kind) { return kind + 1; }
