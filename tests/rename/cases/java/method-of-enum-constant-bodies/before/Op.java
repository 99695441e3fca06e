enum Op {
    PLUS {
        int apply(int a, int b) {
            return a + b;
        }
    },
    NEG {
        int apply(int a, int b) {
            return PLUS.apply(-a, b);
        }
    };

    abstract int apply(int a, int b);
}

class Calc {
    int run(Op op) {
        return op.apply(1, 2) + Op.NEG.apply(3, 4);
    }
}
