class Lose {
    void set(Object o) {}

    void put(String s) {}

    void run() {
        set("b");
    }
}
