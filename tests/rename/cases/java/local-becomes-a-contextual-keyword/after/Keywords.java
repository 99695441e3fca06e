class Keywords {
    int run() {
        int record = 1;
        return record + 1;
    }
}
