class Door {
    void open() {}
}
