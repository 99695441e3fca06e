class Clash {
    void put(String s) {}

    void write(String t) {}
}
