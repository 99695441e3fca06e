class Spaces {
    int size() {
        return 1;
    }

    int run(int amount) {
        return size() + amount + this.size();
    }
}
