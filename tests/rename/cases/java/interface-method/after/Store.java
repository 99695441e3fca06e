interface Store {
    String load(int key);
}
