import java.util.*;

class O<E> {
    void add(Collection<? extends E> c) {}
    void add(E e) {}
    void add(E[] es) {}
    void add(E e, int n) {}
    static void f(O<String> o, List<String> l, Set<String> s, String[] a) {
        o.add(l);
        o.add(s);
        o.add(new ArrayList<>(l));
        o.add(List.of("a", "b"));
        o.add(Arrays.asList(a));
        o.add("x");
        o.add(l.get(0));
        o.add(a);
        o.add("y", 1);
    }
}
