import java.util.function.IntUnaryOperator;

class Capture {
    IntUnaryOperator adder(int seed) {
        int base = seed;
        IntUnaryOperator add = x -> x + base;
        return y -> {
            int z = add.applyAsInt(y);
            return z - base;
        };
    }
}
