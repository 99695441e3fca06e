class Hides {
    int size;

    int one() {
        int size = 2;
        return size + this.size;
    }

    int two() {
        return size;
    }
}
