record Range(int lo, int hi) {}
