class Outer {
    static int TOTAL;

    static class Nested {
        int run() {
            return ++TOTAL + Outer.TOTAL;
        }
    }

    enum Kind {
        A;

        int of() {
            return TOTAL;
        }
    }
}
