class Motor {
    void halt() {}
}
