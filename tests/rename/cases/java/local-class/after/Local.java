class Local {
    Object one() {
        class Walker {
            Walker self() {
                return this;
            }
        }
        return new Walker().self();
    }

    Object two() {
        class Helper {}
        return new Helper();
    }
}
