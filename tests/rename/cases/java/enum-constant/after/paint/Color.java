package paint;

public enum Color {
    CRIMSON, GREEN;

    static final Color FIRST = CRIMSON;

    boolean warm() {
        return this == CRIMSON || Color.valueOf("RED") == this;
    }
}
