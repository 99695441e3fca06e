class Nothing {
    int run() {
        var n = 1;
        return n;
    }
}
