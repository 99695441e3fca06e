int f(int i) {
    int n = 0;
    for (int i = 0, j = 3; i < j; ++i, --j) { n += i; { int i = 7; n += i; } }
    for (int i = 0; i < 3; ++i) n += i;
    return n + i;
}
