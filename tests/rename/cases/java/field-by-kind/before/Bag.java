class Bag {
    int size;

    int size() {
        return size;
    }

    int run() {
        return size() + this.size;
    }
}
