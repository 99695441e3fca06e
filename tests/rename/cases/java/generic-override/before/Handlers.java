interface Handler<T> {
    void on(T event);
}

class Text implements Handler<String> {
    public void on(String event) {}

    public void on(Integer other) {}
}
