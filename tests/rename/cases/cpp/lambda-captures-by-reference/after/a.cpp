void each(int n) {
  int hits = 0;
  auto add = [&hits, n]() { hits += n; };
  add();
  auto nested = [=]() { return [=]() { return hits; }(); };
  (void)nested;
}
