class Shadows {
    int run(int n) {
        class Inner {
            int twice(int n) {
                return n * 2;
            }
        }
        return new Inner().twice(n) + n;
    }
}
