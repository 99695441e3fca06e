interface Fun<A, B> {
    B apply(A a);

    default <C> Fun<A, C> then(Fun<B, C> next) {
        return a -> next.apply(apply(a));
    }
}

class Same<A> implements Fun<A, A> {
    public A apply(A a) {
        return a;
    }
}
