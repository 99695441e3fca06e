class Base {
    static int make() {
        return 1;
    }
}

class Sub extends Base {
    static int build() {
        return 2;
    }

    int run() {
        return build() + Base.make() + Sub.build();
    }
}
