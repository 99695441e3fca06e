class Walk {
    int step;

    int run(int by) {
        return this.step + by;
    }
}
