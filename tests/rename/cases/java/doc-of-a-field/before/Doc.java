class Doc {
    /** The largest: {@value}; {@value #MAX}. */
    static final int MAX = 3;

    /**
     * At most {@link Doc#MAX} or MAX.
     *
     * @see #MAX
     */
    int n;
}
