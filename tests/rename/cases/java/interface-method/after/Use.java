class Use {
    String run(Store s, FileStore f) {
        return s.load(1) + f.load(2) + f.read("x");
    }
}
