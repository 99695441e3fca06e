package p;

public abstract class Root<T> {
    protected Root(T t) {}
    Root() { this(null); }
    protected static final class Pair<A, B> extends Root<A> { Pair(A a, B b) { super(a); } }
}
