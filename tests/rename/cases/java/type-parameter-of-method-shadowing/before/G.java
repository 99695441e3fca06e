import java.util.*;
import java.util.function.*;

class G<T> {
    T value;
    <T> List<T> all(T one, Function<? super T, ? extends T> f) {
        List<T> l = new ArrayList<T>();
        l.add(f.apply(one));
        T[] arr = (Object) one instanceof Object[] ? null : null;
        return l;
    }
    <U extends Comparable<T>> T pick(U u) { return value; }
    static <T> T id(T t) { return t; }
}

