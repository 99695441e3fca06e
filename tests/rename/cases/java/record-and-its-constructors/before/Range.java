public record Range(int lo, int hi) {
    public Range {
        if (lo > hi) {
            throw new IllegalArgumentException();
        }
    }

    Range(int n) {
        this(n, n);
    }

    static Range of(int n) {
        return new Range(n);
    }
}
