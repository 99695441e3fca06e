class Uses {
    int twice(int unrelated) {
        int first = unrelated * 2;
        int other = first + 1;
        return other + first;
    }

    int value() {
        return 0;
    }
}
