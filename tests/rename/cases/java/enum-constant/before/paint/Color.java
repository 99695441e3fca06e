package paint;

public enum Color {
    RED, GREEN;

    static final Color FIRST = RED;

    boolean warm() {
        return this == RED || Color.valueOf("RED") == this;
    }
}
