package dir;

public enum Dir {
    NORTH, SOUTH;

    public Dir back() {
        return this == NORTH ? SOUTH : NORTH;
    }
}
