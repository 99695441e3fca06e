class Pairs {
    int run() {
        int a = 1, b = a + 1, c = b + a;
        return a + b + c;
    }
}
