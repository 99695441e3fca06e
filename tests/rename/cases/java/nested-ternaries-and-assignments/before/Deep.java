class Deep {
    int[] a = new int[9];

    int run(int i) {
        return a[i++] = (i > 3 ? -i : i < 0 ? ~i : a[i]) + (int) (long) i;
    }
}
