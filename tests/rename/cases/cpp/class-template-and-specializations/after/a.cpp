template <class T> struct Describe { static int id() { return 0; } };
template <> struct Describe<int> { static int id() { return 1; } };
template <class T> struct Describe<T*> { static int id() { return 2; } };
template struct Describe<char>;
int f() { return Describe<int>::id() + Describe<char*>::id() + Describe<char>::id(); }
