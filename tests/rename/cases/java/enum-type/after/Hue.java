public enum Hue {
    RED, GREEN;

    private Hue() {}
}
