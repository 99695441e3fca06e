struct Span { int start; int stop; };
int length(Span s) {
  auto [start, stop] = s;
  return stop - start + s.start - s.start;
}
