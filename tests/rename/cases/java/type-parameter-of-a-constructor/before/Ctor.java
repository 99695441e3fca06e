class Ctor<T> {
    T t;

    <U extends T> Ctor(U u) {
        t = u;
        U again = u;
    }

    <U> void other(U u) {}
}
