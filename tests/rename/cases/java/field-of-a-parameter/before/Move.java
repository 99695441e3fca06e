class Move {
    int x;

    void by(Point p, int x) {
        p.x += x;
        p.y += this.x;
    }
}
