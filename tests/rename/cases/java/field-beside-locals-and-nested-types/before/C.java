import java.util.*;
import java.util.function.*;

public class C<T> {
    private final List<T> list = new ArrayList<>();
    { list.clear(); }
    C(List<T> list) { this.list.addAll(list); Collections.reverse(list); }
    C(C<T> other) { this(other.list); }
    Supplier<Integer> size = () -> list.size();
    class It { int i; T next() { return list.get(i++); } C<T> c() { return C.this.list == list ? C.this : null; } }
    static <U> int count(C<U> c, List<U> list) { return c.list.size() + list.size(); }
    boolean same(Object o) { return o instanceof C<?> c && c.list.equals(list); }
    int sum(ToIntFunction<? super T> f) {
        int n = 0;
        for (T t : list) n += f.applyAsInt(t);
        List<T> list = this.list;
        return n + list.size();
    }
}

