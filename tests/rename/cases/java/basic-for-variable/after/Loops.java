class Loops {
    void run(int[] a) {
        for (int index = 0, n = a.length; index < n; index++) {
            a[index] = index;
        }
        for (int i = 0; i < 3; i++) {
            a[i] = 0;
        }
    }
}
