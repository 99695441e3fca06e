namespace very_long { int x = 1; }
namespace vl = very_long;
int f() { return vl::x + very_long::x; }
