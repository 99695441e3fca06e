public record Span(int lo, int hi) {
    public Span {
        if (lo > hi) {
            throw new IllegalArgumentException();
        }
    }

    Span(int n) {
        this(n, n);
    }

    static Span of(int n) {
        return new Span(n);
    }
}
