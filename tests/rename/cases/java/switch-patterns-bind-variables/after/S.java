class S {
    String f(Object o) {
        String s = "outer";
        return switch (o) {
            case String text when text.length() > 3 -> text + s;
            case String t -> t;
            case Integer i when i > 1 -> {
                String t = i + "";
                yield t;
            }
            default -> s;
        };
    }
}

