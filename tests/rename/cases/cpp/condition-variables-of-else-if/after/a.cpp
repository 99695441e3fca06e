int a(); int b();
int f() {
    if (int first = a()) { return first; }
    else if (int y = first + b()) { return first + y; }
    else if (int x = b()) { return x; }
    else { return x; }
}
