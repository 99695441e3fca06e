class Ctor<T> {
    T t;

    <S extends T> Ctor(S u) {
        t = u;
        S again = u;
    }

    <U> void other(U u) {}
}
