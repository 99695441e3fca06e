enum Op {
    PLUS("+") {
        int apply(int a, int b) {
            return a + b;
        }
    },
    MINUS("-") {
        int apply(int a, int b) {
            return PLUS.apply(a, -b);
        }
    };

    final String sign;

    Op(String sign) {
        this.sign = sign;
    }

    abstract int apply(int a, int b);
}
