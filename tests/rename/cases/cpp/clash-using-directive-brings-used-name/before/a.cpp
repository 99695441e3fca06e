namespace util { int helper(int n); }
int assist(int n);
int f() { using namespace util; return helper(1) + assist(2); }
