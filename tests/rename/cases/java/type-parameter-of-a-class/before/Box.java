/**
 * A box of T.
 *
 * @param <T> what it holds
 */
class Box<T extends Comparable<T>> {
    T value;

    Box(T value) {
        this.value = value;
    }

    <T> T other(T t) {
        return t;
    }

    class Inner {
        T get() {
            return value;
        }
    }

    static class Nested<T> {
        T t;
    }
}
