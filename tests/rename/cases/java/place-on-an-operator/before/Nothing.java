class Nothing {
    int run(int n) {
        return n + 1;
    }
}
