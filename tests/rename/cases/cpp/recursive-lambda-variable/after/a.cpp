#include <functional>
int f(int n) {
  std::function<int(int)> factorial = [&](int k) { return k < 2 ? 1 : k * factorial(k - 1); };
  return factorial(n);
}
