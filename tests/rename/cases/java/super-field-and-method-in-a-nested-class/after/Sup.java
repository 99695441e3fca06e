class A {
    int mark;
}

class B extends A {
    String tag;

    class C {
        int run() {
            return B.super.mark + B.this.tag.length();
        }
    }
}
