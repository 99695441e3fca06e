class Own {
    static final String WHY = "unused";

    @SuppressWarnings(WHY)
    void run() {}

    @SuppressWarnings({"x" + Own.WHY, WHY})
    int n;
}
