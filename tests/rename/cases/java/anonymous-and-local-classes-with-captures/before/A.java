import java.util.function.*;

class A {
    int base = 1;
    IntUnaryOperator f(int start) {
        IntUnaryOperator g = x -> x + start;
        class Local {
            int start = 5;
            int h() { return start + this.start; }
            int i(int start) { return start; }
        }
        class Other {
            int h() { return start + base; }
        }
        return new IntUnaryOperator() {
            int base = start;
            public int applyAsInt(int n) {
                return base + start + new Other().h() + new Local().h() + g.applyAsInt(start);
            }
        };
    }
}

