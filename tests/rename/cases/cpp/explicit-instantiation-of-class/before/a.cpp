template <class T> struct Box { T t; };
template struct Box<int>;
extern template struct Box<char>;
Box<int> b;
