class A {
    int total = 1;
    static int n(int k) { return k; }
}
class B extends A {
    int n = 2;
    int f(A a, B b) {
        return n + this.n + super.total + ((A) this).total + a.total + b.n + ((A) b).total + n(3);
    }
    class In {
        int g() { return n + B.this.n + B.super.total; }
    }
}
class C extends A {
    int f(int k) {
        int m = total;
        { int n = 3; m += n + this.total; }
        Runnable r = () -> { int n = 4; System.out.println(n + C.this.total); };
        return new A() { int h() { return total; } }.h() + m;
    }
}

