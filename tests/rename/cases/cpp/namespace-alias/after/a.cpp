namespace very_long { int x = 1; }
namespace short_name = very_long;
int f() { return short_name::x + very_long::x; }
