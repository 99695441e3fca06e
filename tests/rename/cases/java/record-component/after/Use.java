class Use {
    int run(Range r) {
        int lo = r.lower();
        return lo + r.hi();
    }
}
