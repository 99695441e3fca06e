class Labels {
    void one() {
        loop:
        while (true) {
            break loop;
        }
    }

    void two() {
        search:
        do {
            if (hashCode() == 0) {
                continue search;
            }
            break search;
        } while (true);
    }
}
