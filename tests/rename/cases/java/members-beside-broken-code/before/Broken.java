class Broken {
    void start() {}

    void good(Broken b) {
        b.start();
        start();
    }

    void bad() {
        int x = ;
        foo(
    }
}
