class Walk {
    int step;

    int run(int step) {
        return this.step + step;
    }
}
