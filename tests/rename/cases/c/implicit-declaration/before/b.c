int calc(int a) { return a; }
