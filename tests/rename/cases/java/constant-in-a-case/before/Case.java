class Case {
    static final int ONE = 1;
    static final String TWO = "two";

    int run(int k) {
        switch (k) {
            case ONE:
                return 1;
            case ONE + 1, 7:
                return 2;
            default:
                return ONE;
        }
    }
}
