int f(int class) { return class + 1; }
