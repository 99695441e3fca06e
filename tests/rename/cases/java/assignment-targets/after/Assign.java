class Assign {
    int run() {
        int acc;
        acc = 1;
        acc += 2;
        ++acc;
        acc--;
        int[] a = {acc, -acc};
        a[acc] = (acc << 1) | ~acc;
        assert acc > 0 : acc;
        synchronized (this) {
            return acc > 1 ? acc : a[acc - 1];
        }
    }
}
