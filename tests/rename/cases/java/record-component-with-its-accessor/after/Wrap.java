record Wrap(String value) {
    public String value() {
        return value.trim();
    }

    static String run(Wrap w) {
        return w.value();
    }
}
