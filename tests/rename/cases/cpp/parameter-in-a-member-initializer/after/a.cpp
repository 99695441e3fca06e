struct Line {
  int size;
  Line(int n) : size(n) { this->size += n; }
};
