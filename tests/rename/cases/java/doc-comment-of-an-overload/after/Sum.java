class Sum {
    /** {@link #addText(String)}, not {@link #add(int)}. */
    void addText(String s) {}

    void add(int n) {}
}
