class Rs {
    void run(String name) throws Exception {
        try (var r = new java.io.StringReader(name)) {
            r.read();
        }
    }
}
