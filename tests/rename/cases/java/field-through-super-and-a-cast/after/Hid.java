class A {
    String base = "a";
}

class B extends A {
    String s = "b";

    String run(B b) {
        return super.base + ((A) b).base + b.s + ((A) this).base + s;
    }
}
