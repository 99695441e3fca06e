enum Color {
    RED;

    static int count() {
        return Color.values().length;
    }
}
