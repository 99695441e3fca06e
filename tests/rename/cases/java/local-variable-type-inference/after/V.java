import java.util.*;
import java.util.stream.*;

class V {
    static class Tag { String label; Tag(String n) { label = n; } Tag self() { return this; } }
    static class Other { String name; }
    String f(Map<String, List<Tag>> m, Optional<Other> other) {
        var t = new Tag("x");
        var list = new ArrayList<>(List.of(t, t.self()));
        var s = t.label + list.get(0).label;
        for (var e : m.entrySet()) {
            for (var x : e.getValue()) s += x.label + e.getKey();
        }
        var first = m.values().stream().flatMap(List::stream).filter(x -> x.label != null).findFirst();
        var by = list.stream().collect(Collectors.groupingBy(x -> x.label));
        for (var k : by.keySet()) s += k + by.get(k).get(0).label;
        var o = other.map(x -> x.name).orElse(first.map(x -> x.label).orElseThrow());
        var arr = new Tag[] {t};
        try (var sc = new Scanner(arr[0].label)) { s += sc.next(); }
        var anon = new Object() { String name = "n"; Tag tag = t; };
        return s + o + anon.name + anon.tag.label + (first.isPresent() ? first.get() : t).label;
    }
}

