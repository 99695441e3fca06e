class Sum {
    /** {@link #add(String)}, not {@link #add(int)}. */
    void add(String s) {}

    void add(int n) {}
}
