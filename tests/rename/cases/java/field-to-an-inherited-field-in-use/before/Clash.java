class Base {
    int limit;
}

class Clash extends Base {
    int max;

    int run() {
        return limit;
    }
}
