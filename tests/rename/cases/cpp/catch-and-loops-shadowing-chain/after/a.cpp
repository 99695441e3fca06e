int x = 0;
int f(int x) {
    if (int y = x) {
        int inner = 3;
        inner += y;
        { int x = 4; x++; }
        auto l = [inner, z = inner] { return inner + z; };
        return inner + ::x + l();
    }
    try { throw 1; } catch (int x) { return x; }
    return x;
}
