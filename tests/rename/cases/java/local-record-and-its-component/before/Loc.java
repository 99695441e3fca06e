import java.util.List;

class Loc {
    int run(List<Integer> l) {
        record Pair(int a, int b) {}
        return l.stream().map(n -> new Pair(n, n)).filter(p -> p.a() > 0).mapToInt(Pair::a).sum();
    }
}
