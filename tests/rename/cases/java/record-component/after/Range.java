/**
 * A range.
 *
 * @param lower where it begins
 * @param hi where it ends
 */
record Range(int lower, int hi) {
    Range {
        if (lower > hi) {
            throw new IllegalArgumentException("lo");
        }
    }

    int length() {
        return hi - lower;
    }

    boolean same(Range other) {
        return this.lower == other.lower && other.lower() == lower();
    }
}
