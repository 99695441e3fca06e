class Motor {
    void stop() {}
}
