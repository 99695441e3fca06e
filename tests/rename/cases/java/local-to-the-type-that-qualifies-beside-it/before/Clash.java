class Clash {
    double run(double m) {
        return Math.abs(m);
    }
}
