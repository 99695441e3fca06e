class Move {
    int x;

    void by(Point p, int x) {
        p.east += x;
        p.y += this.x;
    }
}
