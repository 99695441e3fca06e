int area(int w, int h) {
  int result = w * h;
  return result > 0 ? result : w;
}
int w = 3;
