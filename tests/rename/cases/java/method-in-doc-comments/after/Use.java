class Use {
    /**
     * @see Gate#open(int)
     * @see Use#unlock()
     */
    void unlock() {}
}
