class FileStore implements Store {
    public String read(int key) {
        return "";
    }

    String fetch(int n) {
        return "";
    }
}
