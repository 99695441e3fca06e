class Box {
    void putLong(long n) {}

    void put(Integer n) {}

    void put(Object o) {}

    void test(int i, Integer boxed, char c) {
        putLong(i);
        put(boxed);
        putLong(c);
        put("s");
        putLong(3L);
        put(2.0);
    }
}
