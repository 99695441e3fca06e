class Log {
    void write(String s) {
        put(s, 0);
    }

    void put(String s, int level) {
        write(s + level);
    }

    void run() {
        write("a");
        put("b", 1);
        this.write("c");
    }
}
