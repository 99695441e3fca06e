template <class T> struct Box {
  using item_type = T;
  item_type item;
};
template <class T> typename Box<T>::item_type get(Box<T> b) { return b.item; }
Box<int>::item_type i;
