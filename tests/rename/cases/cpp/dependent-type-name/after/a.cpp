template <class T> struct Box {
  using element_type = T;
  element_type item;
};
template <class T> typename Box<T>::element_type get(Box<T> b) { return b.item; }
Box<int>::element_type i;
