public enum Color {
    RED, GREEN;

    private Color() {}
}
