class Locals {
    int run() {
        record Pair(int a, int b) {
            int sum() {
                return a + b;
            }
        }
        var p = new Pair(1, 2);
        return p.sum() + new Pair(3, 4).sum();
    }
}
