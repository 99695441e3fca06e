class Cart {
    int sum() {
        return 1;
    }
}
