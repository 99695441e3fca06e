class Outer {
    static int COUNT;

    static class Nested {
        int run() {
            return ++COUNT + Outer.COUNT;
        }
    }

    enum Kind {
        A;

        int of() {
            return COUNT;
        }
    }
}
