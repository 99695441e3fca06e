class Switches {
    String run(Object o) {
        return switch (o) {
            case Integer i when i > 10 -> "big " + i;
            case Integer i -> "small " + i;
            case String s -> s;
            default -> "?";
        };
    }
}
