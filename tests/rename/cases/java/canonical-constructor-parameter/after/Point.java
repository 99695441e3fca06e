record Point(int east, int y) {
    Point(int east, int y) {
        this.east = east;
        this.y = y;
    }

    Point(int x) {
        this(x, 0);
    }
}
