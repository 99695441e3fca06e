struct Line {
  int size;
  Line(int size) : size(size) { this->size += size; }
  Line() : size{0} {}
  int get() { return size; }
};
