class Patterns {
    static int n = 3;

    int run(Object o) {
        return o instanceof Integer number ? number + 1 : n;
    }
}
