class Clash {
    java.util.function.IntUnaryOperator run() {
        int n = 1;
        return x -> x + 1;
    }
}
