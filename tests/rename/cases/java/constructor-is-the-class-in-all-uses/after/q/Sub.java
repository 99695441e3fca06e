package q;

import p.Base;

class Sub extends Base<String> {
    Sub() { super("x"); }
    Base<Integer> r = new Base<>(1) {};
    Base<?> s = new Base<Integer>(2) { int Root; };
}

