record Pair<A, B>(A one, B two) {
    static <X> Pair<X, X> twice(X one) {
        return new Pair<>(one, one);
    }

    Pair<B, A> swap() {
        return new Pair<>(two, one);
    }

    String show() {
        return this.one + ", " + two() + one().toString();
    }
}
