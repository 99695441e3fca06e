package b;

import static a.Calc.*;
import a.Calc;
import java.util.function.IntUnaryOperator;

class Use {
    IntUnaryOperator op = Calc::twice;
    int f(Calc c) { return twice(1) + c.twice(2) + a.Calc.twice(3) + new Deep().f() + new Other().f(); }
    static class Other { int dbl(int n) { return n; } int f() { return dbl(1); } }
}

