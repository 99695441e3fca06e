struct Box {
  int width;
  void set(int width) { this->width = width; }
  void grow(int size) {
    this->width += size;
    Box::width = size;
  }
};
