class Base {
    int shared;
}

class Sub extends Base {
    int own;

    int run() {
        return shared + own;
    }
}
