template <typename T> struct Traits { using result_type = T; static result_type make(); };
template <> struct Traits<void> { using type = int; };
template <typename T> typename Traits<T>::result_type Traits<T>::make() { return result_type(); }
Traits<char>::result_type a = 'a';
Traits<void>::type b = 1;
