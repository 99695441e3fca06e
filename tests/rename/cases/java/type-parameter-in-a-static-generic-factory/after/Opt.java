class Opt<E> {
    private final E value;

    private Opt(E value) {
        this.value = value;
    }

    static <T> Opt<T> of(T value) {
        return new Opt<T>(value);
    }

    <R> Opt<R> map(java.util.function.Function<? super E, ? extends R> f) {
        return new Opt<>(f.apply(value));
    }
}
