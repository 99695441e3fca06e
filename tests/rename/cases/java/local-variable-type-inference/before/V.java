import java.util.*;
import java.util.stream.*;

class V {
    static class Tag { String name; Tag(String n) { name = n; } Tag self() { return this; } }
    static class Other { String name; }
    String f(Map<String, List<Tag>> m, Optional<Other> other) {
        var t = new Tag("x");
        var list = new ArrayList<>(List.of(t, t.self()));
        var s = t.name + list.get(0).name;
        for (var e : m.entrySet()) {
            for (var x : e.getValue()) s += x.name + e.getKey();
        }
        var first = m.values().stream().flatMap(List::stream).filter(x -> x.name != null).findFirst();
        var by = list.stream().collect(Collectors.groupingBy(x -> x.name));
        for (var k : by.keySet()) s += k + by.get(k).get(0).name;
        var o = other.map(x -> x.name).orElse(first.map(x -> x.name).orElseThrow());
        var arr = new Tag[] {t};
        try (var sc = new Scanner(arr[0].name)) { s += sc.next(); }
        var anon = new Object() { String name = "n"; Tag tag = t; };
        return s + o + anon.name + anon.tag.name + (first.isPresent() ? first.get() : t).name;
    }
}

