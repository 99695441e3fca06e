int compute(int a) { return a; }
