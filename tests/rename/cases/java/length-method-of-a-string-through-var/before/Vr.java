class Vr {
    int run() {
        var s = "a".trim();
        return s.isEmpty() ? 0 : 1;
    }
}
