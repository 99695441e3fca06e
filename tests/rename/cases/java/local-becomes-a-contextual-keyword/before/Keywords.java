class Keywords {
    int run() {
        int row = 1;
        return row + 1;
    }
}
