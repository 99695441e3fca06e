class A {
    int n = 1;
    static int n(int k) { return k; }
}
class B extends A {
    int n = 2;
    int f(A a, B b) {
        return n + this.n + super.n + ((A) this).n + a.n + b.n + ((A) b).n + n(3);
    }
    class In {
        int g() { return n + B.this.n + B.super.n; }
    }
}
class C extends A {
    int f(int k) {
        int m = n;
        { int n = 3; m += n + this.n; }
        Runnable r = () -> { int n = 4; System.out.println(n + C.this.n); };
        return new A() { int h() { return n; } }.h() + m;
    }
}

