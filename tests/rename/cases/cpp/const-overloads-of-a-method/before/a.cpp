struct Box {
  int& value() { return v; }
  const int& value() const { return v; }
  int v = 0;
};
int f(const Box& b) { return b.value(); }
int g(Box& b) { return b.value(); }
