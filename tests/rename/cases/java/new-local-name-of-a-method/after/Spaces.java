class Spaces {
    int size() {
        return 1;
    }

    int run() {
        int size = size();
        return size + size();
    }
}
