template <class T> constexpr T pi = T(3);
double f() { return pi<double> + pi<int>; }
