class Bag {
    int count;

    int size() {
        return count;
    }

    int run() {
        return size() + this.count;
    }
}
