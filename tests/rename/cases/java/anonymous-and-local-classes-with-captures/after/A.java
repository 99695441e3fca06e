import java.util.function.*;

class A {
    int base = 1;
    IntUnaryOperator f(int seed) {
        IntUnaryOperator g = x -> x + seed;
        class Local {
            int start = 5;
            int h() { return start + this.start; }
            int i(int start) { return start; }
        }
        class Other {
            int h() { return seed + base; }
        }
        return new IntUnaryOperator() {
            int base = seed;
            public int applyAsInt(int n) {
                return base + seed + new Other().h() + new Local().h() + g.applyAsInt(seed);
            }
        };
    }
}

