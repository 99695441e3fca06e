namespace a { int run(int); }
using a::run;
int go(int x) { return x; }
int f() { return run(1) + go(2); }
