class Assign {
    int run() {
        int t;
        t = 1;
        t += 2;
        ++t;
        t--;
        int[] a = {t, -t};
        a[t] = (t << 1) | ~t;
        assert t > 0 : t;
        synchronized (this) {
            return t > 1 ? t : a[t - 1];
        }
    }
}
