class Counter {
    int run(int step) {
        class Walker {
            int at;

            void go() {
                at += step;
            }
        }
        Walker w = new Walker();
        w.go();
        return w.at + step;
    }
}
