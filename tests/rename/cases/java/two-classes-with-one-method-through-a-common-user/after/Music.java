class Music {
    void stop() {}
}
