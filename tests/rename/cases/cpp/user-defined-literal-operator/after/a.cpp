struct Meters { double metres; };
Meters operator""_m(long double v) { return Meters{static_cast<double>(v)}; }
Meters operator""_m(unsigned long long v);
auto d = 1.5_m;
double f() { return (2.0_m).metres; }
