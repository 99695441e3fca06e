class Base {
    private void prepare() {}

    void run() {
        prepare();
    }
}

class Sub extends Base {
    void init() {}

    void go() {
        init();
    }
}
