class Base {
    void onText(String s) {}
}

class Sub extends Base {
    void on(int n) {}

    void test(Sub s) {
        onText("a");
        on(1);
        s.onText("b");
        super.onText("c");
        this.on(2);
    }
}
