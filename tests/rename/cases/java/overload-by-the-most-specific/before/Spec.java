class A {}

class B extends A {}

class Spec {
    void on(A a) {}

    void on(B b) {}

    void test(A a, B b, boolean c) {
        on(a);
        on(b);
        on(null);
        on(c ? a : b);
        on((A) b);
        on(new B());
        on(new A() {});
    }
}
