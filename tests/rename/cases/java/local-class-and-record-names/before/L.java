import java.util.*;
import java.util.stream.*;

class L {
    record Pair(int a) {}
    List<String> f(List<String> in) {
        Pair outer = new Pair(1);
        record Pair(String k, int n) {
            Pair { if (n < 0) throw new IllegalArgumentException(); }
            static Pair of(String s) { return new Pair(s, s.length()); }
        }
        return in.stream().map(Pair::of).filter(p -> p.n() > outer.a())
            .sorted(Comparator.comparing(Pair::k)).map(Pair::k).collect(Collectors.toList());
    }
    int g(Pair p) { return p.a(); }
}

