class Clash {
    void run() {
        outer:
        while (true) {
            inner:
            while (true) {
                break outer;
            }
        }
    }
}
