class Both {
    int run(int step) {
        class step {
            int by = step;
        }
        return new step().by + step;
    }
}
