#include <functional>
int f(int n) {
  std::function<int(int)> fact = [&](int k) { return k < 2 ? 1 : k * fact(k - 1); };
  return fact(n);
}
