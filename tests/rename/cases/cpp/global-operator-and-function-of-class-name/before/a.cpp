namespace a { template <typename T> T make() { return T(); } }
namespace b { struct make { int n; }; }
using a::make;
int f() { b::make m{1}; return make<int>() + a::make<b::make>().n + m.n; }
