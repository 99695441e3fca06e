class Over {
    void set(int a) {}

    void put(int a, int b) {
        set(a);
        put(a, b);
    }
}
