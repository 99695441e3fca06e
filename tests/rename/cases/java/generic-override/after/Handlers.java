interface Handler<T> {
    void handle(T event);
}

class Text implements Handler<String> {
    public void handle(String event) {}

    public void on(Integer other) {}
}
