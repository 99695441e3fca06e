template <class T, class U>
T convert(U u) { return T(u); }
