class Plain {
    /* {@link #go} and @see #go */
    // {@link #go}
    void go() {}
}
