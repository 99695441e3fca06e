struct Distance { double metres; };
Distance operator""_m(long double v) { return Distance{static_cast<double>(v)}; }
Distance operator""_m(unsigned long long v);
auto d = 1.5_m;
double f() { return (2.0_m).metres; }
