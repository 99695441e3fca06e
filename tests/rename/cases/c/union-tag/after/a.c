union scalar { int i; float f; };
int f(union scalar n) { return n.i; }
