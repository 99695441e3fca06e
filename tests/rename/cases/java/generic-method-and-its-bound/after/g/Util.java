package g;

import java.util.*;
import java.util.function.*;

public final class Util {
    private Util() {}
    public static <T extends Comparable<? super T>> T choose(Collection<? extends T> all, T other) {
        T best = other;
        for (T t : all) {
            if (t.compareTo(best) > 0) best = t;
        }
        return all.size() > 3 ? Util.<T>choose(all, best) : best;
    }
}
