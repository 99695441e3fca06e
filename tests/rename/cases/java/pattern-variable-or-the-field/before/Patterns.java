class Patterns {
    static String s = "field";

    boolean run(Object o) {
        return (o instanceof String s && s.isEmpty()) || s.length() == 1;
    }
}
