class FileStore implements Store {
    public String load(int key) {
        return "" + key;
    }

    String read(String name) {
        return name;
    }
}
