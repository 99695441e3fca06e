class Bag {
    int size;

    int count() {
        return size;
    }

    int run() {
        return count() + size;
    }
}
