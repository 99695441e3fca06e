class Outer {
    int pos;

    class Inner {
        int at;

        int run() {
            return pos + at;
        }
    }
}
