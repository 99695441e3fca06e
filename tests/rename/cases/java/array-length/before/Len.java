class Rope {
    int length;

    int run(Rope[] ropes, Rope r, int[] a) {
        return ropes.length + r.length + a.length + ropes[0].length + length;
    }
}
