class Use {
    /**
     * Fails.
     *
     * @throws Trouble if it fails
     */
    void run() throws Trouble {
        throw new Trouble();
    }
}
