int f(int i) {
    int n = 0;
    for (int k = 0, j = 3; k < j; ++k, --j) { n += k; { int i = 7; n += i; } }
    for (int i = 0; i < 3; ++i) n += i;
    return n + i;
}
