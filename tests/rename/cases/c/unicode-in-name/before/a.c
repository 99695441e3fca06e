int f(int größe, int größer) { return größe + größer; }
