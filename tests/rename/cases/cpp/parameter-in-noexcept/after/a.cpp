struct Box { int v; };
void take(Box& source) noexcept(noexcept(source.v = 1)) {
  source.v = 2;
}
