class Early {
    int twice() {
        return cached * 2;
    }

    int cached = 3;
}
