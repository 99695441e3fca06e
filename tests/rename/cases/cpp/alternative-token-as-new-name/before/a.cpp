int either(int a, int b) { return a ^ b; }
