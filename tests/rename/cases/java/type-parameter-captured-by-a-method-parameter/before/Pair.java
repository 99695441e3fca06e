class Pair<T> {
    <U> void set(T t, U u) {}
}
