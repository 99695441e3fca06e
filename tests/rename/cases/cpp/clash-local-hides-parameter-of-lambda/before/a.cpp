int f() {
    int sum = 1;
    auto g = [&](int x) { return sum + x; };
    return g(2);
}
