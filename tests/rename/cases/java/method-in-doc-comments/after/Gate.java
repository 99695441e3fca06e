/** See {@link #open(int)} and {@link Gate#open}; unlock is a word here. */
class Gate {
    /** @see #lock() */
    void open(int key) {}

    /** The inverse of {@link #open(int) unlock}. */
    void lock() {}
}
