namespace long_name { int x = 1; }
namespace vl = long_name;
int f() { return vl::x + long_name::x; }
