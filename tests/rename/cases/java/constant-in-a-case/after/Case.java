class Case {
    static final int YES = 1;
    static final String TWO = "two";

    int run(int k) {
        switch (k) {
            case YES:
                return 1;
            case YES + 1, 7:
                return 2;
            default:
                return YES;
        }
    }
}
