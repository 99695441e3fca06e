class Outer {
    void run() {}

    void walk() {}

    class A {
        void test() {
            run();
            Outer.this.run();
        }
    }

    class B {
        void run() {}

        void test() {
            run();
            Outer.this.run();
        }
    }
}
