enum Op {
    ADD("+") {
        int apply(int a, int b) {
            return a + b;
        }
    },
    MINUS("-") {
        int apply(int a, int b) {
            return ADD.apply(a, -b);
        }
    };

    final String sign;

    Op(String sign) {
        this.sign = sign;
    }

    abstract int apply(int a, int b);
}
