void each(int n) {
  int count = 0;
  auto add = [&count, n]() { count += n; };
  add();
  auto nested = [=]() { return [=]() { return count; }(); };
  (void)nested;
}
