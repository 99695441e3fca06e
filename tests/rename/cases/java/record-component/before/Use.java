class Use {
    int run(Range r) {
        int lo = r.lo();
        return lo + r.hi();
    }
}
