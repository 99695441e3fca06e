static int prepare(void) { return 1; }
int a(void) { return prepare(); }
