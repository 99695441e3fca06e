package p;

class Other {
    Helper a = new Helper();

    int run() {
        return a.n;
    }
}
