class Rect {
 public:
  Rect(int w, int h) : w(w), h(h) {}
  Rect() : Rect(1, 1) {}
 private:
  int w, h;
};
