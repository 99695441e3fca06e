class Do {
    int n = 3;

    void run() {
        do {
            int n = 1;
            System.out.println(n);
        } while (n-- > 0);
    }
}
