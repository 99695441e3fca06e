class Own {
    static final String REASON = "unused";

    @SuppressWarnings(REASON)
    void run() {}

    @SuppressWarnings({"x" + Own.REASON, REASON})
    int n;
}
