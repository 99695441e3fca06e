class Points {
    record Point(int x, int y) {}

    int run(Object o) {
        if (o instanceof Point(int across, var y)) {
            return across + y;
        }
        return new Point(1, 2).x();
    }
}
