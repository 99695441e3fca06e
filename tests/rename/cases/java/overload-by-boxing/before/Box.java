class Box {
    void put(long n) {}

    void put(Integer n) {}

    void put(Object o) {}

    void test(int i, Integer boxed, char c) {
        put(i);
        put(boxed);
        put(c);
        put("s");
        put(3L);
        put(2.0);
    }
}
