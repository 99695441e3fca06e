#include <array>
namespace cfg { constexpr int kCapacity = 4; static_assert(kCapacity > 2, "kMax"); }
using cfg::kCapacity;
std::array<int, cfg::kCapacity> a;
template <int N = kCapacity> struct S { int items[N < kCapacity ? N : kCapacity]; };
enum { twice = kCapacity * 2 };
int f(int n) { switch (n) { case cfg::kCapacity: return S<kCapacity + 1>().items[0]; } alignas(kCapacity * 4) int z = 0; return z; }
