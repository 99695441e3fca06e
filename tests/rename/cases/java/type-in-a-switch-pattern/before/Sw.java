record Two(int a, int b) {}

class Sw {
    int run(Object o) {
        if (o instanceof Two(int x, int y)) {
            return x + y;
        }
        return switch (o) {
            case Two t when t.a() > 0 -> t.a();
            case Two(var a, var b) -> b;
            default -> 0;
        };
    }
}
