enum level { LOW_LEVEL, high };
int f(int low) { return low; }
int g(void) { return LOW_LEVEL; }
