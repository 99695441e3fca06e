#define COUNT 3
int f(int count) { return count + COUNT; }
