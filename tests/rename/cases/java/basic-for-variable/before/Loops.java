class Loops {
    void run(int[] a) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = i;
        }
        for (int i = 0; i < 3; i++) {
            a[i] = 0;
        }
    }
}
