class Area {
 public:
  Area(int w, int h) : w(w), h(h) {}
  Area() : Area(1, 1) {}
 private:
  int w, h;
};
