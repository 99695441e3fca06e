package q;

import p.Root;

class Sub extends Root<String> {
    Sub() { super("x"); }
    Root<Integer> r = new Root<>(1) {};
    Root<?> s = new Root<Integer>(2) { int Root; };
}

