package p;

class Other {
    Aid a = new Aid();

    int run() {
        return a.n;
    }
}
