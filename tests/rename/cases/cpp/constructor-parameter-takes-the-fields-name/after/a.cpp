struct Box {
  int size;
  explicit Box(int size) : size(size) {}
};
