#include <ostream>
class Ratio {
    int numerator, d;
public:
    Ratio(int n, int d) : numerator(n), d(d) {}
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    friend std::ostream& operator<<(std::ostream& out, const Ratio& r) { return out << r.numerator << '/' << r.d; }
    template <typename U> friend class Printer;
};
Ratio operator*(const Ratio& a, const Ratio& b) { return {a.numerator * b.numerator, a.d * b.d}; }
template <typename U> class Printer { int show(const Ratio& r) { return r.numerator; } };
