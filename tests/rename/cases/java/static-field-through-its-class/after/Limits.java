class Limits {
    static final int LIMIT = 3;
    static final int TWICE = LIMIT * 2;
}

class More extends Limits {
    int run() {
        return Limits.LIMIT + More.LIMIT + LIMIT + Integer.MAX_VALUE;
    }
}
