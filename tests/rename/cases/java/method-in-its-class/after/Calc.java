class Calc {
    int calc = 1;

    int compute(int n) {
        return n == 0 ? calc : compute(n - 1) + this.compute(0);
    }

    static int run(Calc other) {
        return other.compute(2) + new Calc().compute(3) + other.calc;
    }
}
