record P(int left, int y) {
    P(int left, int y) {
        this.left = left;
        this.y = y;
    }
    public int left() { return left; }
    int x(int n) { return left + n; }
}
class Q {
    int f(P p) { return p.left() + p.x(1) + p.y(); }
}

