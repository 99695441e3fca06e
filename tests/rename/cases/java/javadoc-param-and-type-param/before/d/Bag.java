package d;

/**
 * A bag of T.
 *
 * @param <T> what is in it
 */
public class Bag<T extends Comparable<T>> {
    private java.util.List<T> all;

    /**
     * @param <T> hides it
     * @param T nothing
     */
    public static <T> Bag<?> of(T t) { return null; }

    /** @param first a T */
    public T add(T first, Bag<? super T> other) {
        T[] array = null;
        return first.compareTo(all.get(0)) > 0 ? (T) first : array[0];
    }

    class In<X extends T> { T t; }
}

