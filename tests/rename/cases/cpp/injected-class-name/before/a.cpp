template <class T>
struct List {
  List* next = nullptr;
  List<T>* other = nullptr;
  T value;
  List& self() { return *this; }
};
List<int> l;
