enum Op {
    PLUS {
        int eval(int a, int b) {
            return a + b;
        }
    },
    NEG {
        int eval(int a, int b) {
            return PLUS.eval(-a, b);
        }
    };

    abstract int eval(int a, int b);
}

class Calc {
    int run(Op op) {
        return op.eval(1, 2) + Op.NEG.eval(3, 4);
    }
}
