class Take {
    void set(String s) {}

    void put(Object o) {}

    void run() {
        put("a");
        set("b");
    }
}
