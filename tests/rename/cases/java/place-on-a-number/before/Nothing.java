class Nothing {
    int run() {
        return 42;
    }
}
