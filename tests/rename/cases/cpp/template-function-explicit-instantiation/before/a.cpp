template <typename T> T largest(T a, T b) { return a > b ? a : b; }
template <> const char* largest<const char*>(const char* a, const char* b) { return a; }
template int largest<int>(int, int);
extern template double largest(double, double);
int f() {
    auto p = &largest<int>;
    int (*q)(int, int) = largest;
    return largest(1, 2) + largest<int>('a', 3) + p(1, 2) + q(3, 4);
}
