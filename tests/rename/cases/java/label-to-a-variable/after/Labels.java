class Labels {
    void run(int n) {
        n:
        while (n > 0) {
            n--;
            continue n;
        }
    }
}
