import java.util.*;
import java.util.stream.*;

class L {
    record Pair(int a) {}
    List<String> f(List<String> in) {
        Pair outer = new Pair(1);
        record Row(String k, int n) {
            Row { if (n < 0) throw new IllegalArgumentException(); }
            static Row of(String s) { return new Row(s, s.length()); }
        }
        return in.stream().map(Row::of).filter(p -> p.n() > outer.a())
            .sorted(Comparator.comparing(Row::k)).map(Row::k).collect(Collectors.toList());
    }
    int g(Pair p) { return p.a(); }
}

