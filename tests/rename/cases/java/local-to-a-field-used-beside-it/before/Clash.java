class Clash {
    int size = 3;

    int run() {
        int n = 2;
        return n + size;
    }
}
