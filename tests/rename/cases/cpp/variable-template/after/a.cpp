template <class T> constexpr T pi_of = T(3);
double f() { return pi_of<double> + pi_of<int>; }
