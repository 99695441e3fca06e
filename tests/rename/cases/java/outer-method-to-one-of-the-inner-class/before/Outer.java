class Outer {
    void walk() {}

    class Inner {
        void step(int n) {}

        void run() {
            walk();
        }
    }
}
