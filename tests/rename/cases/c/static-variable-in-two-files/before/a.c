static int cache[4];
int a(int i) { return cache[i]; }
