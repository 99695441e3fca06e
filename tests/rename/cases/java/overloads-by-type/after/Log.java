class Log {
    void writeText(String s) {}

    void put(int n) {}

    void put(Log other) {}

    void run(String s, int n) {
        writeText("a");
        put(1);
        put(n);
        writeText(s);
        put(this);
        writeText("a" + n);
        writeText(s.trim());
        put(s.length());
    }
}
