package dir;

public enum Dir {
    UP, SOUTH;

    public Dir back() {
        return this == UP ? SOUTH : UP;
    }
}
