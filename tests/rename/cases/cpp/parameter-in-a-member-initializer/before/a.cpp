struct Line {
  int size;
  Line(int size) : size(size) { this->size += size; }
};
