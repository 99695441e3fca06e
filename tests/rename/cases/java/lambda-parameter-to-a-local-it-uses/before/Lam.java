class Lam {
    java.util.function.IntUnaryOperator run(int n) {
        return x -> x + n;
    }
}
