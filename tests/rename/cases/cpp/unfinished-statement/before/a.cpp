struct Box { int w; };
int f(Box b) {
  int x = b.w
  return x + b.w;
}
