struct Box {
  int width;
  void set(int width) { this->width = width; }
  void grow(int width) {
    this->width += width;
    Box::width = width;
  }
};
