class Letters {
    int run() {
        int größe = 2;
        return größe * größe;
    }
}
