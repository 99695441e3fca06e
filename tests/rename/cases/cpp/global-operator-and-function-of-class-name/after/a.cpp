namespace a { template <typename T> T build() { return T(); } }
namespace b { struct make { int n; }; }
using a::build;
int f() { b::make m{1}; return build<int>() + a::build<b::make>().n + m.n; }
