class Use {
    /**
     * @see Gate#unlock(int)
     * @see Use#unlock()
     */
    void unlock() {}
}
