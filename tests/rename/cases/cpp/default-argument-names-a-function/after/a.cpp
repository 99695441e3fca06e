int start_value() { return 4; }
int f(int x = start_value()) { return x; }
int y = f() + start_value();
