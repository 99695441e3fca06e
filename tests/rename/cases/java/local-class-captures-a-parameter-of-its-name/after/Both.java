class Both {
    int run(int step) {
        class Walker {
            int by = step;
        }
        return new Walker().by + step;
    }
}
