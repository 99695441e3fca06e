class Spaces {
    int size() {
        return 1;
    }

    int run(int size) {
        return size() + size + this.size();
    }
}
