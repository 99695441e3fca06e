class Bad {
    void second() {}
}
