template <class T> struct Bag {
  int amount = 0;
  T item;
  void add();
};
template <class T> void Bag<T>::add() { amount++; this->amount++; }
int f(Bag<int> b, Bag<char>* c) { return b.amount + c->amount; }
