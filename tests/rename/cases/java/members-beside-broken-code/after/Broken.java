class Broken {
    void open() {}

    void good(Broken b) {
        b.open();
        open();
    }

    void bad() {
        int x = ;
        foo(
    }
}
