union num { int i; float f; };
int f(union num n) { return n.i; }
