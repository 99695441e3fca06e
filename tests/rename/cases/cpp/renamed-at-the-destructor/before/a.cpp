struct File {
  File() {}
  ~File() {}
};
void f(File* p) {
  p->~File();
  File local;
}
