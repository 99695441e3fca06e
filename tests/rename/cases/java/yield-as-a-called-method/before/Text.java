class Text {
    void give() {}

    void run() {
        give();
    }
}
