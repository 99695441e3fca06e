template <class T> struct Bag {
  int count = 0;
  T item;
  void add();
};
template <class T> void Bag<T>::add() { count++; this->count++; }
int f(Bag<int> b, Bag<char>* c) { return b.count + c->count; }
