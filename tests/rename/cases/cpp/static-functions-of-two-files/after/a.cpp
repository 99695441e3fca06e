static int assist() { return 1; }
int a() { return assist(); }
