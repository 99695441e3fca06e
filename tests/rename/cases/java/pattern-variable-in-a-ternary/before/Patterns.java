class Patterns {
    static int n = 3;

    int run(Object o) {
        return o instanceof Integer n ? n + 1 : n;
    }
}
