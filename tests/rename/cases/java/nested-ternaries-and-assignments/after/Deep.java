class Deep {
    int[] a = new int[9];

    int run(int count) {
        return a[count++] = (count > 3 ? -count : count < 0 ? ~count : a[count]) + (int) (long) count;
    }
}
