struct P { int a; int b; };
int f(P p) {
  auto [first, second] = p;
  return first + second;
}
