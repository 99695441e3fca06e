class Doc {
    /** The largest: {@value}; {@value #LARGEST}. */
    static final int LARGEST = 3;

    /**
     * At most {@link Doc#LARGEST} or MAX.
     *
     * @see #LARGEST
     */
    int n;
}
