import java.util.function.IntUnaryOperator;

class Capture {
    IntUnaryOperator adder(int seed) {
        int offset = seed;
        IntUnaryOperator add = x -> x + offset;
        return y -> {
            int z = add.applyAsInt(y);
            return z - offset;
        };
    }
}
