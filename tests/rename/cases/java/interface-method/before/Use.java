class Use {
    String run(Store s, FileStore f) {
        return s.read(1) + f.read(2) + f.read("x");
    }
}
