class Eq {
    boolean same(Eq other) {
        return other == this;
    }

    boolean run(Eq a, Object o) {
        return same(a) && equals(o) && a.same(this);
    }
}
