class Log {
    void put(String s) {
        put(s, 0);
    }

    void put(String s, int level) {
        put(s + level);
    }

    void run() {
        put("a");
        put("b", 1);
        this.put("c");
    }
}
