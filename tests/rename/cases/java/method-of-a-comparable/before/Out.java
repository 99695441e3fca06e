class Out implements Comparable<Out> {
    public int compareTo(Out other) {
        return 0;
    }

    int run(Out other) {
        return this.compareTo(other);
    }
}
