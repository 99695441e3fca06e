class Hides {
    int size;

    int one() {
        int n = 2;
        return n + this.size;
    }

    int two() {
        return size;
    }
}
