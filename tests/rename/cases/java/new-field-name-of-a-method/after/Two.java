class Two {
    int size;

    int size() {
        return size;
    }
}
