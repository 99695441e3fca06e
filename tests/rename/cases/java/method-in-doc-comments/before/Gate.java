/** See {@link #unlock(int)} and {@link Gate#unlock}; unlock is a word here. */
class Gate {
    /** @see #lock() */
    void unlock(int key) {}

    /** The inverse of {@link #unlock(int) unlock}. */
    void lock() {}
}
