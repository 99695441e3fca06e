struct Handle {
  Handle() {}
  ~Handle() {}
};
void f(Handle* p) {
  p->~Handle();
  Handle local;
}
