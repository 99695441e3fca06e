class Outer {
    void go() {}

    void walk() {}

    class A {
        void test() {
            go();
            Outer.this.go();
        }
    }

    class B {
        void run() {}

        void test() {
            run();
            Outer.this.go();
        }
    }
}
