void clear_all() {}
struct Panel {
  void reset() {}
  void close() { clear_all(); }
};
