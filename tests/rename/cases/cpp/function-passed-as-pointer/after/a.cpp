int on_event(int x) { return x; }
int call(int (*f)(int)) { return f(1); }
int r = call(on_event) + call(&on_event);
