class Ctor {
    int n;

    /**
     * Makes n of them.
     *
     * @param n how many n
     */
    Ctor(int n) {
        this.n = n;
    }

    /** @param n another */
    void set(int n) {
        this.n = n;
    }
}
