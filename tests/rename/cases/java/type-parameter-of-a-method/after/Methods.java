import java.util.ArrayList;
import java.util.List;

class Methods<T> {
    T mine;

    /**
     * @param <K> of the items
     */
    static <K> List<K> listOf(K a, List<? extends K> b) {
        List<K> all = new ArrayList<K>(b);
        all.add((K) a);
        return all;
    }
}
