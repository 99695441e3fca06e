template <class T> struct Slot {
  void clear();
};
template <class T> struct Slot<T*> {
  void reset();
};
template <class T> void Slot<T>::clear() {}
template <class T> void Slot<T*>::reset() {}
void f(Slot<int> a, Slot<int*> b) {
  a.clear();
  b.reset();
}
