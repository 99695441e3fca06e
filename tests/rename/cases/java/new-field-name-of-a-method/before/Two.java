class Two {
    int n;

    int size() {
        return n;
    }
}
