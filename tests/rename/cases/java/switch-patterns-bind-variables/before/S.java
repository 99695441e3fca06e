class S {
    String f(Object o) {
        String s = "outer";
        return switch (o) {
            case String t when t.length() > 3 -> t + s;
            case String t -> t;
            case Integer i when i > 1 -> {
                String t = i + "";
                yield t;
            }
            default -> s;
        };
    }
}

