package p;

public abstract class Base<T> {
    protected Base(T t) {}
    Base() { this(null); }
    protected static final class Pair<A, B> extends Base<A> { Pair(A a, B b) { super(a); } }
}
