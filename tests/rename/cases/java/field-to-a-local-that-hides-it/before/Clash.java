class Clash {
    int count;

    void add(int n) {
        count += n;
    }
}
