class Ctor {
    int n;

    /**
     * Makes n of them.
     *
     * @param amount how many n
     */
    Ctor(int amount) {
        this.n = amount;
    }

    /** @param n another */
    void set(int n) {
        this.n = n;
    }
}
