class Base {
    static int make() {
        return 1;
    }
}

class Sub extends Base {
    static int make() {
        return 2;
    }

    int run() {
        return make() + Base.make() + Sub.make();
    }
}
