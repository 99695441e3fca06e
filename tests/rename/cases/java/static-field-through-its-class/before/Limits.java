class Limits {
    static final int MAX = 3;
    static final int TWICE = MAX * 2;
}

class More extends Limits {
    int run() {
        return Limits.MAX + More.MAX + MAX + Integer.MAX_VALUE;
    }
}
