struct Box {
  int size;
  void set(int width) { this->size = width; }
  void grow(int width) {
    this->size += width;
    Box::size = width;
  }
};
