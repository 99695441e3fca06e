static int load() { return 2; }
int g() { return load(); }
