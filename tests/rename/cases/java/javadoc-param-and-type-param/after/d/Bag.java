package d;

/**
 * A bag of T.
 *
 * @param <E> what is in it
 */
public class Bag<E extends Comparable<E>> {
    private java.util.List<E> all;

    /**
     * @param <T> hides it
     * @param T nothing
     */
    public static <T> Bag<?> of(T t) { return null; }

    /** @param first a T */
    public E add(E first, Bag<? super E> other) {
        E[] array = null;
        return first.compareTo(all.get(0)) > 0 ? (E) first : array[0];
    }

    class In<X extends E> { E t; }
}

