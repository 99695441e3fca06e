/**
 * A range.
 *
 * @param lo where it begins
 * @param hi where it ends
 */
record Range(int lo, int hi) {
    Range {
        if (lo > hi) {
            throw new IllegalArgumentException("lo");
        }
    }

    int length() {
        return hi - lo;
    }

    boolean same(Range other) {
        return this.lo == other.lo && other.lo() == lo();
    }
}
