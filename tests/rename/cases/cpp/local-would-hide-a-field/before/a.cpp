struct Box {
  int size = 1;
  int grow(int by) { return size + by; }
};
