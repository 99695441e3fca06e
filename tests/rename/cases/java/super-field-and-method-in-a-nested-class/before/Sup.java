class A {
    int tag;
}

class B extends A {
    String tag;

    class C {
        int run() {
            return B.super.tag + B.this.tag.length();
        }
    }
}
