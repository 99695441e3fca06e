struct Box {
  int size;
  explicit Box(int s) : size(s) {}
};
