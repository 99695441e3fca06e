import java.util.List;

class Loc {
    int run(List<Integer> l) {
        record Pair(int left, int b) {}
        return l.stream().map(n -> new Pair(n, n)).filter(p -> p.left() > 0).mapToInt(Pair::left).sum();
    }
}
