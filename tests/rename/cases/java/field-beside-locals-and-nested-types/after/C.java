import java.util.*;
import java.util.function.*;

public class C<T> {
    private final List<T> items = new ArrayList<>();
    { items.clear(); }
    C(List<T> list) { this.items.addAll(list); Collections.reverse(list); }
    C(C<T> other) { this(other.items); }
    Supplier<Integer> size = () -> items.size();
    class It { int i; T next() { return items.get(i++); } C<T> c() { return C.this.items == items ? C.this : null; } }
    static <U> int count(C<U> c, List<U> list) { return c.items.size() + list.size(); }
    boolean same(Object o) { return o instanceof C<?> c && c.items.equals(items); }
    int sum(ToIntFunction<? super T> f) {
        int n = 0;
        for (T t : items) n += f.applyAsInt(t);
        List<T> list = this.items;
        return n + list.size();
    }
}

