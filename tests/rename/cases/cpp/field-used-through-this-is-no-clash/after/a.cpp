struct Box {
  int size = 1;
  int grow(int size) { return this->size + size; }
};
