int f(int last) { return last + 1; }
