class Letters {
    int run() {
        int länge = 2;
        return länge * länge;
    }
}
