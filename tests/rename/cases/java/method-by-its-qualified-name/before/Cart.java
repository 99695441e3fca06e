class Cart {
    int total() {
        return 1;
    }
}
