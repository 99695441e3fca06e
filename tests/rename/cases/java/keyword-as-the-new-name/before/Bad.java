class Bad {
    int run(int n) {
        return n;
    }
}
