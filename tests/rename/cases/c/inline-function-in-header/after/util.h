static inline int minimum(int a, int b) { return a < b ? a : b; }
