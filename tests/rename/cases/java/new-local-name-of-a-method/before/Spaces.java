class Spaces {
    int size() {
        return 1;
    }

    int run() {
        int n = size();
        return n + size();
    }
}
