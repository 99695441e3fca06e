struct Box { int v; };
void take(Box& b) noexcept(noexcept(b.v = 1)) {
  b.v = 2;
}
