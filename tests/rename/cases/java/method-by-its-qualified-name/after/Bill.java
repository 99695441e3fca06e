class Bill {
    int total() {
        return new Cart().sum();
    }
}
