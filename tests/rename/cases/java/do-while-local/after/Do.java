class Do {
    int n = 3;

    void run() {
        do {
            int seen = 1;
            System.out.println(seen);
        } while (n-- > 0);
    }
}
