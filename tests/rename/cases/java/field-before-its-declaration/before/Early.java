class Early {
    int twice() {
        return value * 2;
    }

    int value = 3;
}
