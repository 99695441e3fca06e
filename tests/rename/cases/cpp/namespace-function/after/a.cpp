namespace text {
int join(int a, int b) { return a + b; }
int use() { return join(1, 2); }
}
int concat(int a) { return a; }
int f() { return text::join(1, 2) + concat(3); }
