int kind = 1;
int f() { return kind; }
