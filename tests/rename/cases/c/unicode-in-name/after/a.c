int f(int size, int größer) { return size + größer; }
