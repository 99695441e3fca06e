static int prepare(void) { return 2; }
int b(void) { return prepare(); }
