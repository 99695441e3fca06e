class Labels {
    void run(int n) {
        loop:
        while (n > 0) {
            n--;
            continue loop;
        }
    }
}
