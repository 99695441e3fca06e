enum level { low, high };
int f(int low) { return low; }
int g(void) { return low; }
