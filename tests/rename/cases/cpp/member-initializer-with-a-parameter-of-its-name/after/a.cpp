struct Line {
  int length;
  Line(int size) : length(size) { this->length += size; }
  Line() : length{0} {}
  int get() { return length; }
};
