struct Box { int width; };
int f(Box b) {
  int x = b.width
  return x + b.width;
}
