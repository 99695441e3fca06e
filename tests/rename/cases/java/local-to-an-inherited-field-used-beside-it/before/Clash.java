class Base {
    int size = 3;
}

class Clash extends Base {
    int run(int n) {
        return n + size;
    }
}
