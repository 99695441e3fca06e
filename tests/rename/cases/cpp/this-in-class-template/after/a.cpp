template <class T> struct View {
  void refresh() {}
  void run() {
    this->refresh();
    refresh();
    View<T>::refresh();
  }
};
void f(View<int>& v) { v.refresh(); }
