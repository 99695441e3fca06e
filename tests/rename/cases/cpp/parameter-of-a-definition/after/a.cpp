int area(int width, int h) {
  int result = width * h;
  return result > 0 ? result : width;
}
int w = 3;
