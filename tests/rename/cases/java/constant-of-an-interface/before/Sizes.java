interface Sizes {
    int BIG = 10;
}

class Box implements Sizes {
    int run() {
        return BIG + Sizes.BIG + Box.BIG + new Box().BIG;
    }
}
