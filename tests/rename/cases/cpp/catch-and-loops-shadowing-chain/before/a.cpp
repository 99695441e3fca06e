int x = 0;
int f(int x) {
    if (int y = x) {
        int x = 3;
        x += y;
        { int x = 4; x++; }
        auto l = [x, z = x] { return x + z; };
        return x + ::x + l();
    }
    try { throw 1; } catch (int x) { return x; }
    return x;
}
