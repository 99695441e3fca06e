namespace n {
struct A { int x; friend void swap_them(A& a, A& b) { int t = a.x; a.x = b.x; b.x = t; } };
struct B {};
void swap_them(B&, B&);
}
void f(n::A a, n::A b, n::B c) { swap_them(a, b); swap_them(c, c); }
