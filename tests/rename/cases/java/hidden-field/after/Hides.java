class A {
    int v = 1;
}

class B extends A {
    int inner = 2;

    int run(A a, B b) {
        return inner + this.inner + super.v + a.v + b.inner + ((A) this).v;
    }
}
