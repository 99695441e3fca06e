struct Box {
  int& value() { return v; }
  const int& peek() const { return v; }
  int v = 0;
};
int f(const Box& b) { return b.peek(); }
int g(Box& b) { return b.value(); }
