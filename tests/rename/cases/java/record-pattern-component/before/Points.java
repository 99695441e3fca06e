class Points {
    record Point(int x, int y) {}

    int run(Object o) {
        if (o instanceof Point(int x, var y)) {
            return x + y;
        }
        return new Point(1, 2).x();
    }
}
