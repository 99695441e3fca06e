class Qual {
    int n;

    void set(int n) {
        this.n = n;
    }
}
