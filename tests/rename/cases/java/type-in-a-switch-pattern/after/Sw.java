record Pair(int a, int b) {}

class Sw {
    int run(Object o) {
        if (o instanceof Pair(int x, int y)) {
            return x + y;
        }
        return switch (o) {
            case Pair t when t.a() > 0 -> t.a();
            case Pair(var a, var b) -> b;
            default -> 0;
        };
    }
}
