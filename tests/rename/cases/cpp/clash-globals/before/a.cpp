int first = 1;
int second = 2;
int f() { return first + second; }
