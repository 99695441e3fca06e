template <class T> struct Bag { T t; };
template struct Bag<int>;
extern template struct Bag<char>;
Bag<int> b;
