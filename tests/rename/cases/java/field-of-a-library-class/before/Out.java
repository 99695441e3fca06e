class Out {
    void run() {
        System.out.println();
    }
}
