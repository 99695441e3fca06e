class Opt<T> {
    private final T value;

    private Opt(T value) {
        this.value = value;
    }

    static <T> Opt<T> of(T value) {
        return new Opt<T>(value);
    }

    <R> Opt<R> map(java.util.function.Function<? super T, ? extends R> f) {
        return new Opt<>(f.apply(value));
    }
}
