class Outer {
    int state;

    class Inner {
        int run() {
            return state + Outer.this.state;
        }
    }

    class Other {
        int count;

        int run() {
            return count + Outer.this.state;
        }
    }
}
