class Uses {
    int twice(int unrelated) {
        int value = unrelated * 2;
        int other = value + 1;
        return other + value;
    }

    int value() {
        return 0;
    }
}
