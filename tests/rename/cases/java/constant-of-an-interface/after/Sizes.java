interface Sizes {
    int LARGEST = 10;
}

class Box implements Sizes {
    int run() {
        return LARGEST + Sizes.LARGEST + Box.LARGEST + new Box().LARGEST;
    }
}
