template <class T> struct Slot {
  void clear();
};
template <class T> struct Slot<T*> {
  void clear();
};
template <class T> void Slot<T>::clear() {}
template <class T> void Slot<T*>::clear() {}
void f(Slot<int> a, Slot<int*> b) {
  a.clear();
  b.clear();
}
