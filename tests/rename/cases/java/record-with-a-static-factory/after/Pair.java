record Pair<A, B>(A first, B two) {
    static <X> Pair<X, X> twice(X one) {
        return new Pair<>(one, one);
    }

    Pair<B, A> swap() {
        return new Pair<>(two, first);
    }

    String show() {
        return this.first + ", " + two() + first().toString();
    }
}
