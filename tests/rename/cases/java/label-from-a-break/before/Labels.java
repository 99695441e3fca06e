class Labels {
    void one() {
        loop:
        while (true) {
            break loop;
        }
    }

    void two() {
        loop:
        do {
            if (hashCode() == 0) {
                continue loop;
            }
            break loop;
        } while (true);
    }
}
