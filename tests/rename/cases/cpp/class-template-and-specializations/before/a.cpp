template <class T> struct Traits { static int id() { return 0; } };
template <> struct Traits<int> { static int id() { return 1; } };
template <class T> struct Traits<T*> { static int id() { return 2; } };
template struct Traits<char>;
int f() { return Traits<int>::id() + Traits<char*>::id() + Traits<char>::id(); }
