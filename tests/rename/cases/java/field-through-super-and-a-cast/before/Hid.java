class A {
    String s = "a";
}

class B extends A {
    String s = "b";

    String run(B b) {
        return super.s + ((A) b).s + b.s + ((A) this).s + s;
    }
}
