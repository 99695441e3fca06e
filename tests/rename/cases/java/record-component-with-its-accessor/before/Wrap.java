record Wrap(String text) {
    public String text() {
        return text.trim();
    }

    static String run(Wrap w) {
        return w.text();
    }
}
