record P(int x, int y) {
    P(int x, int y) {
        this.x = x;
        this.y = y;
    }
    public int x() { return x; }
    int x(int n) { return x + n; }
}
class Q {
    int f(P p) { return p.x() + p.x(1) + p.y(); }
}

