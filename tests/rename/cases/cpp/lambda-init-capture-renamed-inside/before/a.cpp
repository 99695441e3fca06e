int f(int sum) {
    auto g = [sum = sum + 1, &other = sum](int x) mutable { sum += x; return sum + other; };
    return g(sum);
}
