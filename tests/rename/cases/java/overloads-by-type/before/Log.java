class Log {
    void put(String s) {}

    void put(int n) {}

    void put(Log other) {}

    void run(String s, int n) {
        put("a");
        put(1);
        put(n);
        put(s);
        put(this);
        put("a" + n);
        put(s.trim());
        put(s.length());
    }
}
