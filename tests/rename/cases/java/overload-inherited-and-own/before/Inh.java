class Base {
    void on(String s) {}
}

class Sub extends Base {
    void on(int n) {}

    void test(Sub s) {
        on("a");
        on(1);
        s.on("b");
        super.on("c");
        this.on(2);
    }
}
