int f(int a) { return __builtin_expect(a, 1); }
