long operator""_km(unsigned long long v) { return v; }
long x = 5_km;
