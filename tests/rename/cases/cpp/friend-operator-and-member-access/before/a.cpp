#include <ostream>
class Ratio {
    int n, d;
public:
    Ratio(int n, int d) : n(n), d(d) {}
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    friend std::ostream& operator<<(std::ostream& out, const Ratio& r) { return out << r.n << '/' << r.d; }
    template <typename U> friend class Printer;
};
Ratio operator*(const Ratio& a, const Ratio& b) { return {a.n * b.n, a.d * b.d}; }
template <typename U> class Printer { int show(const Ratio& r) { return r.n; } };
