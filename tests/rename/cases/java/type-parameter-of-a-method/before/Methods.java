import java.util.ArrayList;
import java.util.List;

class Methods<T> {
    T mine;

    /**
     * @param <T> of the items
     */
    static <T> List<T> listOf(T a, List<? extends T> b) {
        List<T> all = new ArrayList<T>(b);
        all.add((T) a);
        return all;
    }
}
