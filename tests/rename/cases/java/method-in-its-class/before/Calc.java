class Calc {
    int calc = 1;

    int calc(int n) {
        return n == 0 ? calc : calc(n - 1) + this.calc(0);
    }

    static int run(Calc other) {
        return other.calc(2) + new Calc().calc(3) + other.calc;
    }
}
