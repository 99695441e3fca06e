template <typename T> T biggest(T a, T b) { return a > b ? a : b; }
template <> const char* biggest<const char*>(const char* a, const char* b) { return a; }
template int biggest<int>(int, int);
extern template double biggest(double, double);
int f() {
    auto p = &biggest<int>;
    int (*q)(int, int) = biggest;
    return biggest(1, 2) + biggest<int>('a', 3) + p(1, 2) + q(3, 4);
}
