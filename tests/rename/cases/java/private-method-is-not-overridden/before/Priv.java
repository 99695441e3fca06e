class Base {
    private void init() {}

    void run() {
        init();
    }
}

class Sub extends Base {
    void init() {}

    void go() {
        init();
    }
}
