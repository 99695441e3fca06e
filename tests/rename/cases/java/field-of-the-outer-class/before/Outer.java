class Outer {
    int count;

    class Inner {
        int run() {
            return count + Outer.this.count;
        }
    }

    class Other {
        int count;

        int run() {
            return count + Outer.this.count;
        }
    }
}
