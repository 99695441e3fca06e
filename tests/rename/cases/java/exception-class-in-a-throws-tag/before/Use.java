class Use {
    /**
     * Fails.
     *
     * @throws Failure if it fails
     */
    void run() throws Failure {
        throw new Failure();
    }
}
