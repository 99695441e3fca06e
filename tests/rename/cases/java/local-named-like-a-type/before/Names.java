class Box {
    int v;
}

class Names {
    int run() {
        Box Box = new Box();
        Box.v = 3;
        return Box.v;
    }
}
