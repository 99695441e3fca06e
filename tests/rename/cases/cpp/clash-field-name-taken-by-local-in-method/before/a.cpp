struct A { int sum; int f() { int total = 1; return total + sum; } };
