class Base {
    void stop() {}
}
