int handle(int x) { return x; }
int call(int (*f)(int)) { return f(1); }
int r = call(handle) + call(&handle);
