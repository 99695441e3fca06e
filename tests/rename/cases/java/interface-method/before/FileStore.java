class FileStore implements Store {
    public String read(int key) {
        return "" + key;
    }

    String read(String name) {
        return name;
    }
}
