class A {}

class B extends A {}

class Spec {
    void onAny(A a) {}

    void on(B b) {}

    void test(A a, B b, boolean c) {
        onAny(a);
        on(b);
        on(null);
        onAny(c ? a : b);
        onAny((A) b);
        on(new B());
        onAny(new A() {});
    }
}
