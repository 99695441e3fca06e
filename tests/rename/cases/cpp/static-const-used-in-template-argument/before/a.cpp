#include <array>
namespace cfg { constexpr int kMax = 4; static_assert(kMax > 2, "kMax"); }
using cfg::kMax;
std::array<int, cfg::kMax> a;
template <int N = kMax> struct S { int items[N < kMax ? N : kMax]; };
enum { twice = kMax * 2 };
int f(int n) { switch (n) { case cfg::kMax: return S<kMax + 1>().items[0]; } alignas(kMax * 4) int z = 0; return z; }
