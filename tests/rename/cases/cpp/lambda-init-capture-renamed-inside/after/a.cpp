int f(int sum) {
    auto g = [total = sum + 1, &other = sum](int x) mutable { total += x; return total + other; };
    return g(sum);
}
