struct Pair { int first; int second; };
Pair make();
int f() {
  auto [first, second] = make();
  Pair p = make();
  return first + second + p.first;
}
