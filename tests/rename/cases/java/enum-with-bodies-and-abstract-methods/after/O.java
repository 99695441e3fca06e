import java.util.*;

enum Op implements java.util.function.IntBinaryOperator {
    PLUS("+") {
        @Override int run(int a, int b) { return a + b; }
    },
    MINUS("-") {
        @Override int run(int a, int b) { return PLUS.run(a, -b); }
    };
    final String sign;
    Op(String sign) { this.sign = sign; }
    abstract int run(int a, int b);
    public int applyAsInt(int a, int b) { return run(a, b); }
    static int all(int a) {
        int n = 0;
        for (Op op : values()) n += op.run(a, 1);
        for (Map.Entry<Op, Integer> e : new EnumMap<Op, Integer>(Op.class).entrySet()) n += e.getKey().run(1, 2);
        return n + EnumSet.allOf(Op.class).stream().mapToInt(o -> o.run(a, a)).sum() + Op.valueOf("PLUS").run(1, 1);
    }
}

