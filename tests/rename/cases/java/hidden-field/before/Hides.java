class A {
    int v = 1;
}

class B extends A {
    int v = 2;

    int run(A a, B b) {
        return v + this.v + super.v + a.v + b.v + ((A) this).v;
    }
}
