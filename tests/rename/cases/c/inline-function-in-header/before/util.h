static inline int min_of(int a, int b) { return a < b ? a : b; }
