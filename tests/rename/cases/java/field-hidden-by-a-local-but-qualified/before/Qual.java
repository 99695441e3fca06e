class Qual {
    int count;

    void set(int n) {
        this.count = n;
    }
}
