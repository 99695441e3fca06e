template <typename T> struct Traits { using type = T; static type make(); };
template <> struct Traits<void> { using type = int; };
template <typename T> typename Traits<T>::type Traits<T>::make() { return type(); }
Traits<char>::type a = 'a';
Traits<void>::type b = 1;
