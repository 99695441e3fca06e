struct Span { int begin; int stop; };
int length(Span s) {
  auto [start, stop] = s;
  return stop - start + s.begin - s.begin;
}
