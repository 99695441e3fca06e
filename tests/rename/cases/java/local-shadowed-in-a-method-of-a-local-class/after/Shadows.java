class Shadows {
    int run(int depth) {
        class Inner {
            int twice(int n) {
                return n * 2;
            }
        }
        return new Inner().twice(depth) + depth;
    }
}
