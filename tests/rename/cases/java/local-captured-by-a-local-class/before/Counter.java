class Counter {
    int run(int by) {
        class Walker {
            int at;

            void go() {
                at += by;
            }
        }
        Walker w = new Walker();
        w.go();
        return w.at + by;
    }
}
