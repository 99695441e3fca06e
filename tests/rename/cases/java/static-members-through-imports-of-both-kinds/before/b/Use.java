package b;

import static a.Calc.*;
import a.Calc;
import java.util.function.IntUnaryOperator;

class Use {
    IntUnaryOperator op = Calc::dbl;
    int f(Calc c) { return dbl(1) + c.dbl(2) + a.Calc.dbl(3) + new Deep().f() + new Other().f(); }
    static class Other { int dbl(int n) { return n; } int f() { return dbl(1); } }
}

