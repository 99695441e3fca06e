class Over {
    void put(int a) {}

    void put(int a, int b) {
        put(a);
        put(a, b);
    }
}
