struct Pair { int first; int second; };
Pair make();
int f() {
  auto [left, second] = make();
  Pair p = make();
  return left + second + p.first;
}
