interface Fun<In, B> {
    B apply(In a);

    default <C> Fun<In, C> then(Fun<B, C> next) {
        return a -> next.apply(apply(a));
    }
}

class Same<A> implements Fun<A, A> {
    public A apply(A a) {
        return a;
    }
}
