class Switches {
    String run(Object o) {
        return switch (o) {
            case Integer whole when whole > 10 -> "big " + whole;
            case Integer i -> "small " + i;
            case String s -> s;
            default -> "?";
        };
    }
}
