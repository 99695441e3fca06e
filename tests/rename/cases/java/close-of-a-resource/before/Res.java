class Res implements AutoCloseable {
    public void close() {}

    static void run() {
        try (Res r = new Res()) {
            r.close();
        }
    }
}
