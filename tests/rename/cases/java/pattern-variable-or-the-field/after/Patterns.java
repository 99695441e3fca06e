class Patterns {
    static String s = "field";

    boolean run(Object o) {
        return (o instanceof String word && word.isEmpty()) || s.length() == 1;
    }
}
