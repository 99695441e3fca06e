struct Box {
  int width = 1;
  int grow(int size) { return this->width + size; }
};
