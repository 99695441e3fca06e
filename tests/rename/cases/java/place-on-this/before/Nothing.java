class Nothing {
    int n;

    int run() {
        return this.n;
    }
}
