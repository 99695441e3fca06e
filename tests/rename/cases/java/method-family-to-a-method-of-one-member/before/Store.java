interface Store {
    String read(int key);
}
