namespace text {
int concat(int a, int b) { return a + b; }
int use() { return concat(1, 2); }
}
int concat(int a) { return a; }
int f() { return text::concat(1, 2) + concat(3); }
