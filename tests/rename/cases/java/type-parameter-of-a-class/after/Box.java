/**
 * A box of T.
 *
 * @param <E> what it holds
 */
class Box<E extends Comparable<E>> {
    E value;

    Box(E value) {
        this.value = value;
    }

    <T> T other(T t) {
        return t;
    }

    class Inner {
        E get() {
            return value;
        }
    }

    static class Nested<T> {
        T t;
    }
}
