class Out implements Runnable {
    public void run() {}

    void go() {
        run();
    }
}
