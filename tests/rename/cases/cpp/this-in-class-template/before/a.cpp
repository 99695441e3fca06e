template <class T> struct View {
  void update() {}
  void run() {
    this->update();
    update();
    View<T>::update();
  }
};
void f(View<int>& v) { v.update(); }
