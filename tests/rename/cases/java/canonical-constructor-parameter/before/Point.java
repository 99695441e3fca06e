record Point(int x, int y) {
    Point(int x, int y) {
        this.x = x;
        this.y = y;
    }

    Point(int x) {
        this(x, 0);
    }
}
