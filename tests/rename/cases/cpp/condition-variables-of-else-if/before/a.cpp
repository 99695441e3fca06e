int a(); int b();
int f() {
    if (int x = a()) { return x; }
    else if (int y = x + b()) { return x + y; }
    else if (int x = b()) { return x; }
    else { return x; }
}
