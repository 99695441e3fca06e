class Local {
    Object one() {
        class Helper {
            Helper self() {
                return this;
            }
        }
        return new Helper().self();
    }

    Object two() {
        class Helper {}
        return new Helper();
    }
}
