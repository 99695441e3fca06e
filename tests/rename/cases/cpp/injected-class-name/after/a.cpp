template <class T>
struct Chain {
  Chain* next = nullptr;
  Chain<T>* other = nullptr;
  T value;
  Chain& self() { return *this; }
};
Chain<int> l;
