class Shop {
    void open() {}
}
