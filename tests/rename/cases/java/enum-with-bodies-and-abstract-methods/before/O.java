import java.util.*;

enum Op implements java.util.function.IntBinaryOperator {
    PLUS("+") {
        @Override int apply(int a, int b) { return a + b; }
    },
    MINUS("-") {
        @Override int apply(int a, int b) { return PLUS.apply(a, -b); }
    };
    final String sign;
    Op(String sign) { this.sign = sign; }
    abstract int apply(int a, int b);
    public int applyAsInt(int a, int b) { return apply(a, b); }
    static int all(int a) {
        int n = 0;
        for (Op op : values()) n += op.apply(a, 1);
        for (Map.Entry<Op, Integer> e : new EnumMap<Op, Integer>(Op.class).entrySet()) n += e.getKey().apply(1, 2);
        return n + EnumSet.allOf(Op.class).stream().mapToInt(o -> o.apply(a, a)).sum() + Op.valueOf("PLUS").apply(1, 1);
    }
}

