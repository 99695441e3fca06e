class Locals {
    int run() {
        record Pair(int a, int b) {
            int total() {
                return a + b;
            }
        }
        var p = new Pair(1, 2);
        return p.total() + new Pair(3, 4).total();
    }
}
