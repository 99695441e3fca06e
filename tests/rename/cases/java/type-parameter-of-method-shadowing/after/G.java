import java.util.*;
import java.util.function.*;

class G<T> {
    T value;
    <R> List<R> all(R one, Function<? super R, ? extends R> f) {
        List<R> l = new ArrayList<R>();
        l.add(f.apply(one));
        R[] arr = (Object) one instanceof Object[] ? null : null;
        return l;
    }
    <U extends Comparable<T>> T pick(U u) { return value; }
    static <T> T id(T t) { return t; }
}

