class Bad {
    int run() {
        int n = 0;
        return n;
    }
}
