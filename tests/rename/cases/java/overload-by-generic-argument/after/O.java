import java.util.*;

class O<E> {
    void addAll(Collection<? extends E> c) {}
    void add(E e) {}
    void add(E[] es) {}
    void add(E e, int n) {}
    static void f(O<String> o, List<String> l, Set<String> s, String[] a) {
        o.addAll(l);
        o.addAll(s);
        o.addAll(new ArrayList<>(l));
        o.addAll(List.of("a", "b"));
        o.addAll(Arrays.asList(a));
        o.add("x");
        o.add(l.get(0));
        o.add(a);
        o.add("y", 1);
    }
}
