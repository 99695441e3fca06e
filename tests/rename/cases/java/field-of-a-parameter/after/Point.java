class Point {
    int east, y;
}
