namespace n { void run(int); }
using namespace n;
void go(int);
void f() { run(1); go(2); }
