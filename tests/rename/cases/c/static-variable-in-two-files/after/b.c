static int store[8];
int b(int i) { return store[i]; }
