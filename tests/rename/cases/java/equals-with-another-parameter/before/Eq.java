class Eq {
    boolean equals(Eq other) {
        return other == this;
    }

    boolean run(Eq a, Object o) {
        return equals(a) && equals(o) && a.equals(this);
    }
}
